import type { ImageFacts } from "../image/facts.ts";
import { causeOf, errorTextOf, fixOf, type Obstacle } from "../image/obstacles.ts";
import { defineImageRule, type ImageRule } from "./image-rule.ts";
import { excerpt } from "./sentence.ts";

export type ObstacleOf<Kind extends Obstacle["kind"]> = Extract<Obstacle, { readonly kind: Kind }>;

interface ObstacleRule<Kind extends Obstacle["kind"]> {
  readonly id: string;
  readonly summary: string;
  /** Which of what stands in the way is this rule's to tell; `where` narrows it down. Every obstacle is one rule's. */
  readonly kinds: readonly Kind[];
  readonly where?: (obstacle: ObstacleOf<Kind>, image: ImageFacts) => boolean;
  /** What else is to be known, as a sentence. */
  readonly remark?: (obstacles: Some<ObstacleOf<Kind>>, image: ImageFacts) => string | null;
  /** What to do, where the obstacle's own advice is not the best there is. */
  readonly fix?: (obstacles: Some<ObstacleOf<Kind>>, image: ImageFacts) => string;
}

export type Some<T> = readonly [T, ...T[]];

const noAdvice = "Build with CGO_ENABLED=0, so that neither a loader nor a library is needed.";
/** Paths and symbols in it are the file's own words. */
const longestCause = 600;

/** A rule about something that keeps a program from starting and that `willRun` has found already. */
export function defineObstacleRule<Kind extends Obstacle["kind"]>(rule: ObstacleRule<Kind>): ImageRule {
  const isOfKind = (obstacle: Obstacle): obstacle is ObstacleOf<Kind> =>
    (rule.kinds as readonly string[]).includes(obstacle.kind);
  return defineImageRule({
    id: rule.id,
    summary: rule.summary,
    level: "exec",

    check({ runs, image, program: { path } }) {
      const mine = runs.obstacles.filter(isOfKind).filter((obstacle) => rule.where?.(obstacle, image) ?? true);
      const [first, ...more] = mine;
      if (first === undefined) return [];
      const obstacles: Some<ObstacleOf<Kind>> = [first, ...more];
      return [{ image: image.name, error: errorTextOf(first, path), isFirst: runs.obstacles[0] === first, obstacles }];
    },

    message({ error, isFirst, obstacles }, { image }) {
      const remark = rule.remark?.(obstacles, image) ?? null;
      const seen = isFirst ? "it ends" : "once that is mended it ends";
      const cause = excerpt(causeOf(obstacles[0], image), longestCause);
      return `On ${image.name} ${seen} with "${excerpt(error, longestCause)}": ${cause}.${remark === null ? "" : ` ${remark}`}`;
    },

    errorText: ({ error }) => error,
    fix: ({ obstacles }, { image }) => rule.fix?.(obstacles, image) ?? fixOf(obstacles[0]) ?? noAdvice,
  });
}
