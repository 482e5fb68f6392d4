/** Where editors find the JSON Schema of the configuration file. `OWNER` is where Plimsoll is published. */
export const schemaAddress = "https://raw.githubusercontent.com/OWNER/plimsoll/v1/schema/config.schema.json";
