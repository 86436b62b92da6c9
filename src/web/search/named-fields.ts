/** Fields with the names people see, in their order. A table cannot lack one, as a list could. */
export const namedFields = <Field extends string>(names: Record<Field, string>) =>
  (Object.keys(names) as Field[]).map(field => ({ field, name: names[field] }))
