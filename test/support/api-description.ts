import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** Where `scripts/setup.mjs --wide` puts GitHub's own description of its REST API (OpenAPI 3.0). */
const file = join(import.meta.dirname, "../../.cache/github-api/api.github.com.json");

export const hasDescription = (): boolean => existsSync(file);

/** One call and its answer, as they went over the wire. */
export interface Exchange {
  readonly method: string;
  /** Encoded, with the query. */
  readonly url: URL;
  /** JSON text, or empty. */
  readonly body: string;
  readonly status: number;
  readonly answer: unknown;
}

type JsonSchema = Readonly<Record<string, unknown>>;

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly schema: JsonSchema;
}

interface Operation {
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, Response | Reference>>;
}

interface Response {
  readonly content?: Content;
}

interface Reference {
  readonly $ref: string;
}

type Content = Readonly<Record<string, { readonly schema: JsonSchema }>>;

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

/** What of an exchange is not as GitHub describes it, in sentences; none where all is. */
export type Conformance = (exchange: Exchange) => readonly string[];

/** What any call may be answered with, whatever it is: no or bad credentials, not allowed, not there, too often. */
const anyCall: ReadonlySet<number> = new Set([401, 403, 404, 429]);

export function readDescription(): Conformance {
  const document: Document = JSON.parse(
    readFileSync(file, "utf8").replaceAll('"#/components/schemas/', '"#/definitions/'),
  );
  const definitions = document.components.schemas;
  const schemas = new Map<string, z.ZodType>();

  /** Sentences on what is wrong with a value. */
  function faults(what: string, schema: JsonSchema, value: unknown): readonly string[] {
    const key = JSON.stringify(schema);
    const checker = schemas.get(key) ?? z.fromJSONSchema({ ...schema, definitions }, { defaultTarget: "openapi-3.0" });
    schemas.set(key, checker);
    const { success, error } = checker.safeParse(value);
    return success
      ? []
      : error.issues.map(({ path, message }) => `${what}${path.map((one) => `.${String(one)}`).join("")}: ${message}`);
  }

  function resolved<T extends object>(part: T | Reference): T {
    if (!("$ref" in part)) return part;
    const keys = part.$ref.replace(/^#\//, "").split("/");
    return keys.reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>>)[key], document) as T;
  }

  function operationOf({
    method,
    url,
  }: Exchange): { readonly operation: Operation; readonly values: Record<string, string> } | null {
    for (const [template, operations] of Object.entries(document.paths)) {
      const operation = operations[method.toLowerCase()];
      const match = operation === undefined ? null : patternOf(template).exec(url.pathname);
      if (operation !== undefined && match !== null) return { operation, values: { ...match.groups } };
    }
    return null;
  }

  return (exchange) => {
    const { method, url, body, status, answer } = exchange;
    const call = `${method} ${url.pathname}`;
    const found = operationOf(exchange);
    if (found === null) return [`${call} is no call of GitHub's`];
    const { operation, values } = found;
    const parameters = (operation.parameters ?? []).map((one) => resolved<Parameter>(one));
    const sent = operation.requestBody?.content["application/json"]?.schema;
    const response = operation.responses[String(status)];
    const content = response === undefined ? undefined : resolved<Response>(response).content?.["application/json"];
    return [
      ...[...url.searchParams].flatMap(([name, value]) => {
        const parameter = parameters.find((one) => one.in === "query" && one.name === name);
        if (parameter === undefined) return [`${call} takes no ${name}`];
        return faults(`${call}?${name}`, parameter.schema, typed(parameter.schema, value));
      }),
      ...parameters
        .filter((one) => one.in === "path")
        .flatMap(({ name, schema }) =>
          faults(`${call} {${name}}`, schema, typed(schema, decodeURIComponent(values[placeOf(name)] ?? ""))),
        ),
      ...(sent === undefined
        ? body === ""
          ? []
          : [`${call} takes no body`]
        : faults(`${call} body`, sent, JSON.parse(body === "" ? "null" : body))),
      ...(response === undefined && !anyCall.has(status) ? [`${call} is never answered with ${status}`] : []),
      ...(content === undefined ? [] : faults(`${call} ${status}`, content.schema, answer)),
    ];
  };
}

/** Numbers stand in a path and a query as text. */
const typed = ({ type }: JsonSchema, text: string): unknown =>
  type === "integer" && /^-?\d+$/.test(text) ? Number(text) : text;

const placeOf = (name: string): string => name.replace(/\W/g, "_");

/** `{path}` is the one placeholder that may hold slashes. */
function patternOf(template: string): RegExp {
  const source = template.replace(/\{([\w-]+)\}|[^{}]+/g, (text, name: string | undefined) =>
    name === undefined
      ? text.replace(/[.*+?^$|()[\]\\]/g, "\\$&")
      : `(?<${placeOf(name)}>${name === "path" ? ".+" : "[^/]+"})`,
  );
  return new RegExp(`^${source}$`);
}
