/**
 * Puts the values in the place of `{{name}}` inside the strings of a JSON text. A name without a
 * value is a mistake in the manifest, so it throws.
 */
export function fill(json: string, values: Readonly<Record<string, string>>): string {
  return json.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the manifest asks for an unknown value: ${name}`);
    // Between the quotes of a JSON string, so without quotes of its own.
    return JSON.stringify(value).slice(1, -1);
  });
}
