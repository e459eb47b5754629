// SPDX-License-Identifier: EUPL-1.2

/** Reports about one identifier that may count, of one organisation and day, with the same marks. */
export interface Tally {
  organisationId: string
  /** What shows where a report comes from: reports that share one are of one source. None: each is a source of its own. */
  marks: readonly string[]
  /** ISO day. */
  seenOn: string
  reports: number
}

export interface Weighing {
  /** ISO day: what was seen earlier is too old to count. */
  since: string
  /** Of one organisation no more than so many sources count; null: no limit. */
  mostOfOne: number | null
  /** Organisations without that limit: the police, who confirm what others told them. */
  unlimited: ReadonlySet<string>
}

export interface Weight {
  reports: number
  /** Distinct sources of those reports. */
  sources: number
  /** Reports of the source that has most. */
  largest: number
  /** Sources that count. */
  counts: number
  /** ISO day of the oldest report that counts; null: none does. */
  oldest: string | null
  /** Organisations that received one of those reports, sorted. */
  organisations: string[]
}

interface Source {
  marks: Set<string>
  organisations: Set<string>
  reports: number
}

/** What reports weigh together: sources, not reports, and not too many of one organisation. */
export function weigh(tallies: readonly Tally[], { since, mostOfOne, unlimited }: Weighing): Weight {
  const young = tallies.filter(({ seenOn }) => seenOn >= since)
  const sources = sourcesOf(young)
  const limited = sources.filter(
    ({ organisations }) => organisations.size === 1 && ![...organisations].some((id) => unlimited.has(id)),
  )
  const ofOne = Map.groupBy(limited, ({ organisations }) => [...organisations][0])
  const within = [...ofOne.values()].map((own) => Math.min(own.length, mostOfOne ?? own.length))
  return {
    reports: sum(young.map(({ reports }) => reports)),
    sources: sources.length,
    largest: Math.max(0, ...sources.map(({ reports }) => reports)),
    counts: sources.length - limited.length + sum(within),
    oldest: young.map(({ seenOn }) => seenOn).toSorted()[0] ?? null,
    organisations: [...new Set(young.map(({ organisationId }) => organisationId))].toSorted(),
  }
}

function sourcesOf(tallies: readonly Tally[]): Source[] {
  const alone = tallies.filter(({ marks }) => marks.length === 0)
  return [
    ...alone.flatMap(({ organisationId, reports }) =>
      Array.from({ length: reports }, () => ({
        marks: new Set<string>(),
        organisations: new Set([organisationId]),
        reports: 1,
      })),
    ),
    ...joined(tallies.filter(({ marks }) => marks.length > 0)),
  ]
}

/** What hangs together by marks, also by way of others: a mark of the one and a mark of the next. */
function joined(tallies: readonly Tally[]): Source[] {
  const byMark = new Map<string, Source>()
  for (const { marks, organisationId, reports } of tallies) {
    const parts = new Set(marks.flatMap((mark) => byMark.get(mark) ?? []))
    const source: Source = { marks: new Set(marks), organisations: new Set([organisationId]), reports }
    for (const part of parts) {
      for (const mark of part.marks) source.marks.add(mark)
      for (const id of part.organisations) source.organisations.add(id)
      source.reports += part.reports
    }
    for (const mark of source.marks) byMark.set(mark, source)
  }
  return [...new Set(byMark.values())]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
