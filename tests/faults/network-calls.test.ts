import { describe, expect, it } from 'vitest';
import { isTraffic, networkCalls } from './network-calls.ts';

const started = '7 execve("/usr/lib/chromium/chromium", ["chromium"], 0x7ffd /* 9 vars */) = 0';
const probe =
  '7 connect(22<UDPv6:[8]>, {sa_family=AF_INET6, sin6_port=htons(443), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "2001:4860:4860::8888", &sin6_addr), sin6_scope_id=0}, 28) = -1 ENETUNREACH';
const lookup =
  '7 connect(23<UDP:[0.0.0.0:5105]>, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("9.9.9.9")}, 16 <unfinished ...>';
const connection =
  '7 connect(24<TCP:[9]>, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("192.0.2.1")}, 16) = -1 ENETUNREACH';
const socket = '7 socket(AF_INET, SOCK_DGRAM, IPPROTO_IP) = 25<UDP:[10]>';
const toXserver = '7 connect(26<UNIX-STREAM:[11]>, {sa_family=AF_UNIX, sun_path=@"x"}, 4) = 0';

describe('what a trace says of the network', () => {
  it('counts a lookup that came no further than its socket, and a connection', () => {
    for (const line of [lookup, connection]) {
      const found = networkCalls([started, line].join('\n'));
      expect(found.map(({ program }) => program)).toEqual(['chromium']);
      expect(found.every(isTraffic)).toBe(true);
    }
  });

  it('does not count a socket nothing is sent over, nor the question whether there is a road to IPv6', () => {
    const found = networkCalls([started, probe, socket, toXserver].join('\n'));
    expect(found).toHaveLength(2);
    expect(found.filter(isTraffic)).toEqual([]);
  });
});
