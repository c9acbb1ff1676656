export {count, many, skillWords} from '../market/words.ts';
