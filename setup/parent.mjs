// @ts-check

/**
 * Ends this process as SIGTERM would when the shell that npm started it in is gone: npm passes a
 * signal on to that shell, which dies without telling us, and the server would keep its port.
 */
export function endWithParent() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const look = () => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  };
  setInterval(look, 250).unref();
}
