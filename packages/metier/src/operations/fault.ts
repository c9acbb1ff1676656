/** Something outside Metier that keeps it from answering, and that a user can mend; the message is one line. */
export class Fault extends Error {
  override readonly name = 'Fault';
}
