import {at, idOf, joined, members, piece, type Told, type Value} from './value.ts';

/** A post of the WordPress REST interface: `title.rendered` and `content.rendered` are HTML. */
export function isWordPress(value: unknown): boolean {
  const post = members(value);
  return (
    'rendered' in members(post.content) || ('rendered' in members(post.title) && 'rendered' in members(post.excerpt))
  );
}

export function wordpress(post: Value): Told {
  const text = piece(at(post, 'content', 'rendered')) ?? piece(at(post, 'excerpt', 'rendered'));
  return {
    id: idOf(at(post, 'id')),
    fields: [
      ['title', joined([piece(at(post, 'title', 'rendered'))], '')],
      ['posted', joined([piece(at(post, 'date_gmt')) ?? piece(at(post, 'date'))], '')],
      ['url', joined([piece(at(post, 'link'))], '')],
    ],
    parts: text ? [{text}] : [],
  };
}
