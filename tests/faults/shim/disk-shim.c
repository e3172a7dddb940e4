/*
 * Stands between a process and its disk (LD_PRELOAD), for the files below one folder. It can do two things:
 * log every change of those files with its bytes (NAAST_SHIM_LOG), so that the disk can be rebuilt as a power cut would
 * have left it; and let the n-th change fail (NAAST_SHIM_FAULTS, a small file shared with the test).
 * The records and the shared file are read in disk-shim.ts.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum kind { OPENED = 1, WRITTEN = 2, SYNCED = 3, TRUNCATED = 4, UNLINKED = 5, RENAMED = 6 };

struct record {
  uint32_t kind;
  uint32_t payload; /* bytes that follow: a path, two paths with a zero between, or what was written */
  uint64_t inode;
  uint64_t offset; /* of a write; the new length of a truncation */
};

/* Shared with the test. */
struct faults {
  volatile uint32_t fail_at; /* which change from now fails; 0 is none */
  volatile uint32_t code;    /* the errno it fails with */
  volatile uint32_t for_good; /* whether every later change fails too */
  volatile uint32_t count;    /* changes seen so far */
  volatile uint32_t failed;   /* how many were made to fail */
};

#define MAX_FD 4096
static ino_t watched[MAX_FD]; /* the inode behind a watched descriptor; 0 is not watched */
static const char *folder;
static size_t folder_length;
static int log_fd = -1;
static struct faults *faults;

__attribute__((constructor)) static void start(void) {
  folder = getenv("NAAST_SHIM_FOLDER");
  folder_length = folder ? strlen(folder) : 0;
  const char *log = getenv("NAAST_SHIM_LOG");
  if (log) log_fd = syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  const char *shared = getenv("NAAST_SHIM_FAULTS");
  if (shared) {
    int fd = syscall(SYS_openat, AT_FDCWD, shared, O_RDWR | O_CLOEXEC, 0600);
    void *page = fd < 0 ? MAP_FAILED : mmap(NULL, sizeof *faults, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (page != MAP_FAILED) faults = page;
  }
}

static int is_ours(const char *path) { return folder && strncmp(path, folder, folder_length) == 0; }

/* libuv closes descriptors by a bare system call, so a number may have been given out anew: the inode tells. */
static ino_t ours_behind(int fd) {
  struct stat now;
  if (fd < 0 || fd >= MAX_FD || !watched[fd]) return 0;
  if (fstat(fd, &now) != 0 || now.st_ino != watched[fd]) return watched[fd] = 0;
  return now.st_ino;
}

static void note(enum kind kind, ino_t inode, uint64_t offset, const void *bytes, size_t length) {
  if (log_fd < 0) return;
  int kept = errno;
  struct record record = {kind, (uint32_t)length, inode, offset};
  struct iovec parts[2] = {{&record, sizeof record}, {(void *)bytes, length}};
  if (syscall(SYS_writev, log_fd, parts, 2) != (long)(sizeof record + length)) _exit(99);
  errno = kept;
}

/* Counts a change that is about to happen; 1 when it must fail. */
static int must_fail(void) {
  if (!faults) return 0;
  uint32_t number = __atomic_add_fetch(&faults->count, 1, __ATOMIC_SEQ_CST);
  uint32_t at = faults->fail_at;
  if (at == 0 || number < at || (number > at && !faults->for_good)) return 0;
  faults->failed += 1;
  errno = (int)faults->code;
  return 1;
}

#define REAL(name, type, ...)                                  \
  static type (*real)(__VA_ARGS__);                            \
  if (!real) real = (type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name)

static int after_open(int fd, const char *path, int flags) {
  struct stat now;
  if (fd < 0 || fd >= MAX_FD) return fd;
  watched[fd] = 0;
  if (!is_ours(path) || fstat(fd, &now) != 0) return fd;
  /* Of a folder only the sync is seen: it makes a rename last. */
  if (!S_ISREG(now.st_mode) && !S_ISDIR(now.st_mode)) return fd;
  watched[fd] = now.st_ino;
  if (flags & (O_CREAT | O_WRONLY | O_RDWR)) note(OPENED, now.st_ino, 0, path, strlen(path));
  if (flags & O_TRUNC) note(TRUNCATED, now.st_ino, 0, NULL, 0);
  return fd;
}

#define OPEN(name)                                                      \
  int name(const char *path, int flags, ...) {                          \
    REAL(name, int, const char *, int, ...);                            \
    va_list rest;                                                       \
    va_start(rest, flags);                                              \
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0; \
    va_end(rest);                                                       \
    if ((flags & O_CREAT) && is_ours(path) && must_fail()) return -1;   \
    return after_open(real(path, flags, mode), path, flags);            \
  }
OPEN(open)
OPEN(open64)

#define OPENAT(name)                                                    \
  int name(int at, const char *path, int flags, ...) {                  \
    REAL(name, int, int, const char *, int, ...);                       \
    va_list rest;                                                       \
    va_start(rest, flags);                                              \
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0; \
    va_end(rest);                                                       \
    if ((flags & O_CREAT) && is_ours(path) && must_fail()) return -1;   \
    return after_open(real(at, path, flags, mode), path, flags);        \
  }
OPENAT(openat)
OPENAT(openat64)

static uint64_t next_offset(int fd) {
  struct stat now;
  int flags = fcntl(fd, F_GETFL);
  if ((flags & O_APPEND) && fstat(fd, &now) == 0) return (uint64_t)now.st_size;
  return (uint64_t)lseek(fd, 0, SEEK_CUR);
}

ssize_t write(int fd, const void *bytes, size_t length) {
  REAL(write, ssize_t, int, const void *, size_t);
  ino_t inode = ours_behind(fd);
  if (!inode) return real(fd, bytes, length);
  if (must_fail()) return -1;
  uint64_t offset = next_offset(fd);
  ssize_t done = real(fd, bytes, length);
  if (done > 0) note(WRITTEN, inode, offset, bytes, (size_t)done);
  return done;
}

#define PWRITE(name)                                                       \
  ssize_t name(int fd, const void *bytes, size_t length, off_t offset) {   \
    REAL(name, ssize_t, int, const void *, size_t, off_t);                 \
    ino_t inode = ours_behind(fd);                                         \
    if (!inode) return real(fd, bytes, length, offset);                    \
    if (must_fail()) return -1;                                            \
    ssize_t done = real(fd, bytes, length, offset);                        \
    if (done > 0) note(WRITTEN, inode, (uint64_t)offset, bytes, (size_t)done); \
    return done;                                                           \
  }
PWRITE(pwrite)
PWRITE(pwrite64)

/* Writes in pieces are done piece by piece, so that each is logged with its place. */
ssize_t writev(int fd, const struct iovec *parts, int count) {
  REAL(writev, ssize_t, int, const struct iovec *, int);
  if (!ours_behind(fd)) return real(fd, parts, count);
  ssize_t total = 0;
  for (int part = 0; part < count; part++) {
    ssize_t done = write(fd, parts[part].iov_base, parts[part].iov_len);
    if (done < 0) return total > 0 ? total : done;
    total += done;
    if ((size_t)done < parts[part].iov_len) break;
  }
  return total;
}

#define SYNC(name)                            \
  int name(int fd) {                          \
    REAL(name, int, int);                     \
    ino_t inode = ours_behind(fd);            \
    if (!inode) return real(fd);              \
    if (must_fail()) return -1;               \
    int done = real(fd);                      \
    if (done == 0) note(SYNCED, inode, 0, NULL, 0); \
    return done;                              \
  }
SYNC(fsync)
SYNC(fdatasync)

#define TRUNCATE(name)                        \
  int name(int fd, off_t length) {            \
    REAL(name, int, int, off_t);              \
    ino_t inode = ours_behind(fd);            \
    if (!inode) return real(fd, length);      \
    if (must_fail()) return -1;               \
    int done = real(fd, length);              \
    if (done == 0) note(TRUNCATED, inode, (uint64_t)length, NULL, 0); \
    return done;                              \
  }
TRUNCATE(ftruncate)
TRUNCATE(ftruncate64)

int unlink(const char *path) {
  REAL(unlink, int, const char *);
  if (!is_ours(path)) return real(path);
  if (must_fail()) return -1;
  int done = real(path);
  if (done == 0) note(UNLINKED, 0, 0, path, strlen(path));
  return done;
}

int rename(const char *from, const char *to) {
  REAL(rename, int, const char *, const char *);
  if (!is_ours(from) && !is_ours(to)) return real(from, to);
  if (must_fail()) return -1;
  int done = real(from, to);
  if (done == 0) {
    char both[2 * PATH_MAX];
    size_t first = strlen(from) + 1;
    memcpy(both, from, first);
    memcpy(both + first, to, strlen(to));
    note(RENAMED, 0, 0, both, first + strlen(to));
  }
  return done;
}
