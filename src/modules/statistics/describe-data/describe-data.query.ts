// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { DataSet, PublishedData } from '#foundation/modules'
import { bilingual, slugOf } from '#foundation/text'
import { dutchDay } from '#values'
import { releaseAddresses } from '../give-releases/release-file.ts'
import { addressesOf, isOpen, nameOf } from '../give-observations/observation-set.ts'
import { listObservationSets } from '../give-observations/observation-sets.query.ts'
import { openLicences } from '../give-observations/open-licences.ts'
import type { ObservationSet } from '../observation/observation.ts'
import type { Release } from '../release-figures/release.ts'
import { listReleases } from '../release-figures/released-figures.query.ts'
import { daysLater } from '../tally/period.ts'
import { text } from './describe-data.text.ts'

const said = bilingual(text)
const keywords = {
  nl: ['online fraude', 'cybercriminaliteit', 'slachtoffers'],
  en: ['online fraud', 'cybercrime', 'victims'],
}
const series = 'vrijgaven'
/** A century of weeks: all of them. */
const allReleases = 5_200

/** Our own releases, each a data set of one series, and the figures of others by source and licence. */
export async function describeData(ctx: Context): Promise<PublishedData> {
  const [{ items }, sets] = await Promise.all([listReleases(ctx, { limit: allReleases }), listObservationSets(ctx)])
  return {
    series: [
      {
        name: series,
        title: said('releases'),
        description: said('releasesDescription'),
        page: '/cijfers/publicaties',
        changes: 'WEEKLY',
      },
    ],
    sets: [...items.map(ofRelease), ...sets.map(ofObservations)],
  }
}

function ofRelease(release: Release): DataSet {
  const { number, week, releasedAt, policy } = release
  const { figures, describedBy } = releaseAddresses('', release)
  return {
    name: `${series}/${number}`,
    title: said('release', { number }),
    description: said('releaseDescription', { policy }),
    keywords,
    page: `/cijfers/publicaties?tot=${number + 1}#vrijgave-${number}`,
    files: [{ path: figures, format: 'csv', licence: 'CC0-1.0', describedBy }],
    changes: 'NEVER',
    issued: dutchDay(releasedAt),
    covers: { from: week, to: daysLater(week, 6) },
    inSeries: series,
  }
}

function ofObservations(set: ObservationSet): DataSet {
  const { source, count, firstYear, lastYear, changedOn } = set
  const licence = openLicences[set.licence]
  const { figures, describedBy } = addressesOf(set)
  return {
    name: `cijfers/${isOpen(set) ? nameOf(set) : slugOf(`${source} ${set.licence || 'zonder licentie'}`)}`,
    title: said(licence ? 'figures' : 'singleFigures', { source }),
    description: licence ? said('figuresDescription', { source, count }) : said('linkOnly', { source, count }),
    keywords,
    page: `/cijfers/bron/${slugOf(source)}`,
    madeBy: source,
    files: licence ? [{ path: figures, format: 'csv', licence, describedBy }] : [],
    changes: 'IRREG',
    modified: changedOn,
    covers: { from: `${firstYear}-01-01`, to: `${lastYear}-12-31` },
  }
}
