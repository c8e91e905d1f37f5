// Converts the schemas of the sources to JSON Schemas, with names for their parts and descriptions for their fields.

import * as z from 'zod/mini';

export type Form = z.core.$ZodType;

/** Schema → descriptions of its fields. */
export type Descriptions<Words> = ReadonlyMap<Form, Readonly<Record<string, Words>>>;

interface SchemaOptions<Words> {
  readonly forms: Readonly<Record<string, unknown>>;
  /** The schema of a whole file. Other named parts become definitions of their own. */
  readonly whole: Form;
  readonly title: string;
  readonly descriptions: Descriptions<Words>;
  readonly wordsOf: (words: Words) => string;
  /** Additional members for a schema. */
  readonly more?: (form: Form) => object | undefined;
}

export function schemaOf<Words>({
  forms,
  whole,
  title,
  descriptions,
  wordsOf,
  more,
}: SchemaOptions<Words>): z.core.JSONSchema.BaseSchema {
  const names = z.registry<{ id: string }>();
  for (const [id, form] of Object.entries(forms))
    if (form instanceof z.core.$ZodType && form !== whole) names.add(form, { id });
  const { $schema, ...rest } = z.toJSONSchema(whole, {
    target: 'draft-2020-12',
    io: 'input',
    metadata: names,
    override({ zodSchema, jsonSchema }) {
      Object.assign(jsonSchema, more?.(zodSchema));
      const { properties = {} } = jsonSchema;
      for (const [field, words] of Object.entries(descriptions.get(zodSchema) ?? {})) {
        const property = properties[field];
        if (typeof property !== 'object') throw new Error(`no field ${field} in ${Object.keys(properties)}`);
        properties[field] = { ...property, description: wordsOf(words) };
      }
    },
  });
  return { ...($schema && { $schema }), title, ...rest };
}
