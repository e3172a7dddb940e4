import { z } from 'zod';

// zod makes faster parsers with `new Function`, and tries that out when the first schema is made. The content policy
// refuses it and would report the try, so this must run before any schema is made.
z.config({ jitless: true });
