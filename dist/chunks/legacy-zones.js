// src/image/legacy-zones.ts
/** Of the tz database's file `backward`, as Debian has put them into tzdata-legacy: those that programs still name. */
const legacyZones = [
	"America/Buenos_Aires",
	"America/Indianapolis",
	"Asia/Calcutta",
	"Asia/Katmandu",
	"Asia/Rangoon",
	"Asia/Saigon",
	"Australia/ACT",
	"Australia/NSW",
	"Australia/Victoria",
	"Brazil/East",
	"Canada/Atlantic",
	"Canada/Central",
	"Canada/Eastern",
	"Canada/Mountain",
	"Canada/Pacific",
	"Europe/Kiev",
	"GB-Eire",
	"Mexico/General",
	"US/Alaska",
	"US/Arizona",
	"US/Central",
	"US/Eastern",
	"US/Hawaii",
	"US/Michigan",
	"US/Mountain",
	"US/Pacific"
];
/** Regions of which every zone has a new name. */
const legacyRegions = /^(Brazil|Canada|Chile|Mexico|US)\//;
const isLegacyZone = (zone) => legacyRegions.test(zone) || legacyZones.some((one) => one === zone);
/** The first releases whose package tzdata leaves the old names to tzdata-legacy. */
const firstWithout = {
	debian: 13,
	ubuntu: 24.04
};
/** Whether the package tzdata of a distribution has the old names as well. */
function hasLegacyZones({ osRelease, table }) {
	const [, name = "", number = ""] = /^(\w+)-([\d.]+)$/.exec(table?.id ?? "") ?? [];
	const first = firstWithout[osRelease.ID ?? name];
	return first === void 0 || !(Number.parseFloat(osRelease.VERSION_ID ?? number) >= first);
}
export { isLegacyZone as n, legacyZones as r, hasLegacyZones as t };
