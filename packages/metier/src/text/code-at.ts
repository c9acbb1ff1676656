const {charCodeAt} = String.prototype;

/**
 * `text.charCodeAt(at)`. Engines keep strings in many forms (flat, sliced, joined; of one or two bytes), and code that has
 * met more than four looks the method up anew at every call; taken from the prototype once, it costs nothing.
 */
export const codeAt = (text: string, at: number): number => charCodeAt.call(text, at);
