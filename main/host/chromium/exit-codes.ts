/** How a session ends when the browser cannot start its own sandbox; the supervisor then says so. */
export const NO_SANDBOX_EXIT_CODE = 76;
