import {contentOf} from './content.ts';
import {ArticleReader, meaningsOf} from './read-article.ts';

/** What a `Reader` needs to read articles and to tell copies. */
export const articles = {ArticleReader, contentOf, meaningsOf};
