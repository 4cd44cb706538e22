import { z } from 'zod';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schema under optional, nullable, default, lazy and pipe wrappers. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodReadonly
  )
    return unwrap(schema.def.innerType);
  if (schema instanceof z.ZodLazy) return unwrap(schema.def.getter());
  if (schema instanceof z.ZodPipe) return unwrap(schema.def.in);
  return schema;
}

/** The same value with the keys of every object in the order its schema names them; unknown keys last, as they stood. */
export function canonical(schema: z.core.$ZodType, value: unknown): unknown {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodUnion) {
    const fitting = inner.options.find((option) => z.safeParse(option, value).success);
    return fitting ? canonical(fitting, value) : value;
  }
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((item: unknown) => canonical(inner.element, item));
  }
  if (inner instanceof z.ZodTuple && Array.isArray(value)) {
    return value.map((item: unknown, i) => canonical(inner.def.items[i] ?? z.unknown(), item));
  }
  if (inner instanceof z.ZodRecord && isObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, canonical(inner.valueType, item)]),
    );
  }
  if (inner instanceof z.ZodObject && isObject(value)) {
    const shape = inner.shape as Record<string, z.core.$ZodType>;
    const known = Object.keys(shape).filter((key) => key in value);
    const unknown = Object.keys(value).filter((key) => !(key in shape));
    return Object.fromEntries([
      ...known.map((key) => [key, canonical(shape[key]!, value[key])]),
      ...unknown.map((key) => [key, value[key]]),
    ]);
  }
  return value;
}
