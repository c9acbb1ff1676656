import {LARGEST} from '../text/index.ts';
import {tooLong} from '../text/mail.ts';
import {type Message, messagesIn} from '../text/mbox.ts';
import type {Portion, Source} from './source.ts';

/** A mailbox, to be read message by message; one message alone is a whole input. */
export async function mailboxOf(name: string, size: number | null, chunks: AsyncIterable<Uint8Array>): Promise<Source> {
  let passed = 0;
  const counted = async function* () {
    for await (const chunk of chunks) {
      passed += chunk.length;
      yield chunk;
    }
  };
  const messages = messagesIn(counted(), LARGEST);
  const first = await messages.next();
  const second = first.done ? first : await messages.next();
  if (!first.done && second.done && first.value.bytes) return {kind: 'whole', name, bytes: first.value.bytes};
  return {
    kind: 'portions',
    name,
    unit: 'message',
    async *portions(done) {
      const partOf = () => (size ? Math.min(1, passed / size) : null);
      for (const {value} of [first, second]) if (value && value.number > done) yield portionOf(name, value, partOf());
      for await (const message of messages) if (message.number > done) yield portionOf(name, message, partOf());
    },
  };
}

const portionOf = (name: string, {number, bytes}: Message, part: number | null): Portion => ({
  task: bytes ? {kind: 'message', name, bytes, number} : tooLong(name, number),
  upTo: number,
  part,
});
