// SPDX-License-Identifier: EUPL-1.2
import type { TogetherCount } from '#modules/statistics'
import type { Alarm, Member } from './alarm.ts'

/** A rise, with everything that is the same rise. */
export interface Surge {
  lead: Alarm
  /** What most of its extra reports have in common. */
  about: readonly Member[]
}

/** Days before the run that tell what is usual. */
export const daysBeforeRun = 56
/** Of the extra reports, so many must have it before a surge is about it. */
const mostOfExtra = 0.6

/** Counts of reports by which of the members (by their place) they have, in the run and in the days before it. */
export interface Overlap {
  inRun: readonly TogetherCount[]
  before: readonly TogetherCount[]
}

/** All members of all alarms, each once: what `Overlap` counts. */
export function membersOf(alarms: readonly Alarm[]): Member[] {
  const members = new Map(alarms.flatMap((alarm) => alarm.members).map((member) => [nameOf(member), member]))
  return [...members.values()]
}

/**
 * Takes the clearest alarm and everything that is the same rise: what does not rise when the reports of the lead are left out. A parent goes
 * with its child this way, and a channel with the form that comes by it. Returns the surge and the alarms that are left.
 */
export function takeSurge(
  alarms: readonly Alarm[],
  { inRun, before }: Overlap,
  daysOfRun: number,
): { surge: Surge; left: Alarm[] } | null {
  const [lead, ...others] = alarms
  if (!lead) return null
  const places = new Map(membersOf(alarms).map((member, place) => [nameOf(member), place]))
  const wanted = (alarm: Alarm) => alarm.members.map((member) => places.get(nameOf(member)) ?? -1)
  const count = (rows: readonly TogetherCount[], having: readonly number[]) =>
    rows.reduce((sum, { parts, reports }) => sum + (having.every((place) => parts.includes(place)) ? reports : 0), 0)
  const ofLead = wanted(lead)
  const leadBefore = count(before, ofLead)
  // How full these days were compared with those before: weekday, season and a day that is not over.
  const fullness = leadBefore > 5 ? lead.expected / leadBefore : daysOfRun / daysBeforeRun
  const rise = (having: readonly number[]) => ({
    came: count(inRun, having),
    usual: count(before, having) * fullness,
  })
  const leadRise = rise(ofLead)
  const extra = Math.max(1, leadRise.came - leadRise.usual)
  const about = new Map(lead.members.map((member) => [member.facet, member]))
  const left = others.filter((other) => {
    const [whole, shared] = [rise(wanted(other)), rise([...ofLead, ...wanted(other)])]
    const rest = whole.came - shared.came
    const usual = Math.max(0, whole.usual - shared.usual)
    if (rest > usual + 3 * Math.sqrt(1.5 * usual + 1)) return true
    if (shared.came - shared.usual >= mostOfExtra * extra)
      for (const member of other.members) {
        const known = about.get(member.facet)
        if (!known || (known.values.includes(member.value) && known.value !== member.value))
          about.set(member.facet, member)
      }
    return false
  })
  return { surge: { lead, about: [...about.values()] }, left }
}

function nameOf({ facet, value }: Member): string {
  return `${facet} ${value}`
}
