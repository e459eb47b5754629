// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { FilterBar } from '#ui/filter-bar'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Lead, List, Paragraph } from '#ui/text'
import { Snippet } from '#ui/snippet'
import { TextField } from '#ui/text-field'
import { askedIn, choices, keptOf, municipalityAsked } from '../list-warnings/list-warnings.query.ts'
import { paths } from '../warning/addresses.ts'
import type { Route } from './+types/place-frame.page.ts'
import { frameText } from './frame.text.ts'
import { frameSnippet } from './frame-snippet.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const { language, settings, ...ctx } = contextOf(args)
  const asked = { ...askedIn(new URL(args.request.url).searchParams), stand: 'now' as const, form: '' }
  const kept = keptOf(asked)
  const query = Object.keys(kept).length > 0 ? `?${new URLSearchParams(kept)}` : ''
  return {
    options: await choices({ ...ctx, language, settings }),
    chosen: asked.province,
    municipality: municipalityAsked(asked),
    query,
    here: addressIn(language, paths.place),
    frame: `${addressIn(language, paths.frame)}${query}`,
    snippet: frameSnippet({ language, settings }, query),
  }
}

export default function PlaceFrame({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(frameText, language)
  const { options, chosen, municipality, query, here, frame, snippet } = loaderData
  const to = (path: string) => addressIn(language, path)
  return (
    <PublicPage title={t('placeTitle')} back={{ href: to(paths.around), text: t('back') }}>
      <Lead>{t('placeLead')}</Lead>
      <FilterBar action={here} label={t('make')} submitText={t('make')}>
        <SelectField
          name="provincie"
          label={t('province')}
          emptyText={t('everywhere')}
          options={options.provinces}
          defaultValue={chosen}
        />
        <TextField
          name="gemeente"
          label={t('municipality')}
          suggestions={options.municipalities}
          defaultValue={municipality}
          autoComplete="off"
          optional
        />
      </FilterBar>
      {snippet ? (
        <>
          <Heading level={2}>{t('code')}</Heading>
          <Snippet code={snippet} />
          <Paragraph>{t('safe')}</Paragraph>
          <Paragraph>
            <TextLink href={frame}>{t('look')}</TextLink>
          </Paragraph>
        </>
      ) : (
        <Paragraph>{t('noOrigin')}</Paragraph>
      )}
      <Heading level={2}>{t('feeds')}</Heading>
      <List
        items={[
          <TextLink key="atom" href={`${to(paths.atom)}${query}`}>
            {t('atom')}
          </TextLink>,
          <TextLink key="json" href={`${to(paths.json)}${query}`}>
            {t('json')}
          </TextLink>,
        ]}
      />
    </PublicPage>
  )
}
