// SPDX-License-Identifier: EUPL-1.2
import { identifiersIn } from '#values'
import { longestSearch } from '#foundation/search'
import { addressIn, isOneOf } from '#foundation/text'
import type { Context } from '#foundation/access'
import { contextOf, pageRequest } from '#foundation/web'
import { listReportingPoints } from '#modules/partners'
import { searchConcepts } from '#modules/taxonomy'
import { Answer } from '#ui/answer'
import { EmptyState } from '#ui/empty-state'
import { ErrorSummary, Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { useUnused } from '#ui/site'
import { List, Paragraph } from '#ui/text'
import { TextField } from '#ui/text-field'
import { WithNumbers } from '#ui/with-numbers'
import type { Listed } from '../site-map/pages-of.ts'
import { PageList } from '../site-map/page-list.part.tsx'
import { numberFirst, pointsNamed, pointsWithNumber } from './number-first.ts'
import type { Route } from './+types/search-site.page.ts'
import { text } from './search-site.text.ts'
import { searchSite } from './site-search.query.ts'

const most = { pages: 8, points: 5, concepts: 5 }

export function loader(args: Route.LoaderArgs) {
  const { language } = contextOf(args)
  // Words in an address come from elsewhere: they stand in the field, and are looked for by whoever presses the button.
  const typed = new URL(args.request.url).searchParams.get('q')?.slice(0, longestSearch) ?? ''
  const to = (path: string) => addressIn(language, path)
  return {
    longest: longestSearch,
    typed,
    links: { self: to('/zoeken'), check: to('/controleren'), help: to('/hulp') },
  }
}

/** By POST: people type into a search field what should stand in no address and no log. */
export async function action(args: Route.ActionArgs) {
  const { ctx, unused } = args.context.get(pageRequest)
  const form = await args.request.formData().catch(() => null)
  const typed = form?.get('q')
  const asked = typeof typed === 'string' ? typed.trim().slice(0, longestSearch) : ''
  const { language } = ctx
  if (asked === '') return { asked, isIdentifier: false, first: null, pages: [], points: [], concepts: [] }
  const isIdentifier = identifiersIn(asked).length > 0
  const points = (await listReportingPoints(ctx, { limit: 100 })).items
  const named = isIdentifier ? pointsWithNumber(asked, points) : pointsNamed(asked, points)
  const first = numberFirst(asked, named, language, { isNumber: isIdentifier })
  return {
    asked,
    isIdentifier,
    first,
    pages: isIdentifier ? [] : searchSite(asked, language, most.pages).filter(({ href }) => !isOneOf(href, unused)),
    points: named.slice(0, most.points).map(({ id, organisation, does }) => ({
      href: addressIn(language, `/meldpunten/${id}`),
      title: organisation[language],
      says: does[0]?.[language] ?? '',
    })),
    // Whoever may need help now looks for no concept.
    concepts: isIdentifier || first ? [] : await conceptsFor(ctx, asked),
  }
}

async function conceptsFor(ctx: Context, asked: string): Promise<Listed[]> {
  const { language } = ctx
  const found = await searchConcepts(ctx, asked)
  return found
    .filter(({ isNear }) => !isNear)
    .slice(0, most.concepts)
    .map(({ concept: { id, label, definition } }) => ({
      href: addressIn(language, `/begrippen/${id}`),
      title: label[language],
      says: definition[language],
    }))
}

export default function SearchSite({ loaderData, actionData }: Route.ComponentProps) {
  const { links } = loaderData
  const isEmpty = actionData?.asked === ''
  const t = useText(text)
  const isUnused = useUnused()
  const groups = actionData
    ? (['pages', 'points', 'concepts'] as const).filter((name) => actionData[name].length > 0)
    : []
  return (
    <PublicPage
      title={t('title')}
      above={<ErrorSummary errors={isEmpty ? [{ field: 'q', message: t('empty') }] : []} isLost />}
    >
      {actionData?.first && (
        <Answer
          look={actionData.first.look}
          headingLevel={2}
          statement={actionData.first.statement}
          step={actionData.first.step}
        >
          <Paragraph>
            <WithNumbers sentence={actionData.first.explanation} />
          </Paragraph>
        </Answer>
      )}
      <Form action={links.self} submit={t('submit')}>
        <TextField
          name="q"
          type="search"
          label={t('field')}
          description={t('fieldHelp')}
          defaultValue={actionData?.asked ?? loaderData.typed}
          error={isEmpty ? t('empty') : undefined}
          maxLength={loaderData.longest}
        />
      </Form>
      {actionData?.isIdentifier && !isUnused(links.check) && (
        <Form action={links.check} submit={t('check')}>
          <HiddenField name="vraag" value={actionData.asked} />
          <Paragraph>{t('looksLike')}</Paragraph>
        </Form>
      )}
      {groups.map((name) => (
        <section key={name}>
          <Heading level={2}>{t(name)}</Heading>
          <PageList pages={actionData?.[name] ?? []} />
        </section>
      ))}
      {actionData && !actionData.isIdentifier && !actionData.first && groups.length === 0 && (
        <EmptyState title={t(isEmpty ? 'emptyTitle' : 'none')} headingLevel={2}>
          <List
            items={[
              ...(isEmpty ? [] : [t('noneTry')]),
              <TextLink key="help" href={links.help}>
                {t('noneHelp')}
              </TextLink>,
              <TextLink key="check" href={links.check}>
                {t('noneCheck')}
              </TextLink>,
            ]}
          />
        </EmptyState>
      )}
    </PublicPage>
  )
}
