// SPDX-License-Identifier: EUPL-1.2
import { municipalities, type SafetyRegion, safetyRegions } from '#values'

/** The 25 safety regions, each with the inhabitants of its municipalities. */
export function regionPlaces(): (SafetyRegion & { inhabitants: number })[] {
  const inhabitants = new Map<string, number>()
  for (const place of municipalities())
    inhabitants.set(place.safetyRegion, (inhabitants.get(place.safetyRegion) ?? 0) + place.inhabitants)
  return safetyRegions().map((region) => ({ ...region, inhabitants: inhabitants.get(region.code) ?? 0 }))
}

/** All municipalities by safety region, with their counts, none when there is none; what is not known is '' in ''. */
export function placesWith(counts: ReadonlyMap<string, number>) {
  const within = Map.groupBy(municipalities(), ({ safetyRegion }) => safetyRegion)
  return [
    { region: '', municipalities: [{ code: '', reports: counts.get('') ?? 0 }] },
    ...[...within].map(([region, those]) => ({
      region: region as string,
      municipalities: those.map(({ code }) => ({ code: code as string, reports: counts.get(code) ?? 0 })),
    })),
  ]
}
