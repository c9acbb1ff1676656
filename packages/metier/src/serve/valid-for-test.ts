import {Ajv2020, type ValidateFunction} from 'ajv/dist/2020.js';
import type {OpenApi} from './openapi.ts';

/** What is wrong with a value by a schema of the description; "" for nothing. */
export type Valid = (schema: object, value: unknown) => string;

/** A validator by the schemas of a description. */
export function validatorOf(described: OpenApi): Valid {
  const ajv = new Ajv2020({strict: false, allErrors: false});
  ajv.addSchema({...described, $id: 'api'});
  const made = new Map<string, ValidateFunction>();
  return (schema, value) => {
    const text = JSON.stringify(schema).replaceAll('"#/', '"api#/');
    const validate = made.get(text) ?? ajv.compile(JSON.parse(text));
    made.set(text, validate);
    return validate(value) ? '' : JSON.stringify(validate.errors?.slice(0, 2));
  };
}
