import { describe, it } from "vitest";
import { parseRegistryReference } from "../../../src/image/reference.ts";
import { findBase } from "../../../src/image/table.ts";
import { tableFacts } from "../../../src/image/table-facts.ts";
import rule from "../../../src/judge/rules/base-end-of-life.ts";
import { anImage, imageVerbsOf } from "../../support/image-rules.ts";

const { catches, allows, skips } = imageVerbsOf(rule);
const today = new Date("2026-11-22");
const release = (ID: string, VERSION_ID: string) => anImage({ osRelease: { ID, VERSION_ID } });
const amd64 = { os: "linux", architecture: "amd64", variant: null };

describe("base-end-of-life", () => {
  it("catches releases whose last day is over, by the image's own /etc/os-release", () => {
    catches({ today, image: release("debian", "10") }, /debian 10/, /2024-06-30/);
    catches({ today, image: release("alpine", "3.20.3") }, /alpine 3\.20/, /2026-04-01/);
    catches({ today, image: release("ubuntu", "24.10") }, /ubuntu 24\.10/);
    catches({ today, image: release("amzn", "2") }, /2026-06-30/);
  });

  it("catches them where only the table speaks", () => {
    const found = findBase(parseRegistryReference("debian:10"), amd64);
    if (found === null) throw new Error("the table has no debian:10");
    catches({ today, image: { ...tableFacts(found, "the-image", amd64), name: "the-image" } }, /debian 10/);
  });

  it("names the month, and waits for its end, where no day is known", () => {
    const found = findBase(parseRegistryReference("gcr.io/distroless/base-debian12"), amd64);
    if (found?.record.endOfLife !== "2026-09") throw new Error("the table has no month for distroless of Debian 12");
    const image = { ...tableFacts(found, "the-image", amd64), name: "the-image" };
    catches({ today, image }, /since 2026-09\. /);
    allows({ today: new Date("2026-09-30"), image });
  });

  it("allows a release on its last day, what has no releases, and asks nothing where the day is not known", () => {
    allows({ today: new Date("2024-06-30T23:00:00Z"), image: release("debian", "10") });
    allows({ today, image: release("debian", "13") });
    allows({ today, image: release("wolfi", "20230201") });
    allows({ today });
    allows({ image: release("debian", "10") });
  });

  it("skips a release that is newer than what is known", () => {
    skips({ today, image: release("alpine", "3.40.0") }, /how long alpine 3\.40/);
  });
});
