// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { MapPicture } from '#ui/region-map'
import { Pair } from '#ui/statement'
import { List, Small } from '#ui/text'
import { mapSize, type ProvinceCode, provinceName, regionShapes } from '#values'
import type { CasePlace } from './places-in-case.ts'
import { caseText } from './show-case.text.ts'

/** Wide enough to tell the provinces apart, small enough to stand beside the words. */
const mapWidth = 180

/** Where the own reports are from. `regions`: of each region of the map its province. */
export function CasePlaces({ places, regions }: { places: CasePlace[]; regions: Record<string, string> }) {
  const language = useLanguage()
  const t = translate(caseText, language)
  const words = ({ province, count }: CasePlace) =>
    `${provinceName(province as ProvinceCode, language)}: ${count ?? t('placesFew')}`
  const byProvince = new Map(places.map((place) => [place.province, place]))
  return (
    <>
      <Heading level={2}>{t('placesTitle')}</Heading>
      <Pair>
        <MapPicture
          size={mapSize}
          width={mapWidth}
          borders={null}
          steps={[]}
          unit={t('own')}
          label={`${t('placesTitle')}. ${places.map(words).join('; ')}`}
          places={Object.entries(regionShapes).map(([key, path]) => {
            const place = byProvince.get(regions[key] ?? '')
            return { key, path, step: place ? place.step : 0, text: place ? words(place) : '' }
          })}
        />
        <div>
          <List items={places.map(words)} />
          <Small>{t('placesMore')}</Small>
        </div>
      </Pair>
    </>
  )
}
