/** An operation was told something wrong; the message is one line that says what would be right. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
