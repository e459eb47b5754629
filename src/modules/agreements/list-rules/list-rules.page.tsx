// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Details } from '#ui/details'
import { EmptyState } from '#ui/empty-state'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { SelectField } from '#ui/select-field'
import { Status } from '#ui/status'
import { Lead, List, Paragraph, Small } from '#ui/text'
import { LegalNotice, statusOf } from '../ask-sharing/legal-notice.part.tsx'
import { findCurrentRules } from '../rule-set/current-rules.query.ts'
import { ruleOutcomes } from '../sharing-rule/sharing-rule.ts'
import { shownRule, shownSafeguards } from '../sharing-rule/shown-rule.ts'
import type { Route } from './+types/list-rules.page.ts'
import { lawIds, lawText } from '../sharing-rule/law.text.ts'
import { text } from './list-rules.text.ts'
import { RuleGround } from './rule-facts.part.tsx'
import { filteredRules } from './rule-filter.ts'

const perPage = 10
const standings = ['draft', 'adopted'] as const

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const t = translate(text, language)
  const asked = new URL(args.request.url).searchParams
  const law = lawIds.find((id) => id === asked.get('wet'))
  const outcome = ruleOutcomes.find((each) => each === asked.get('uitkomst'))
  const status = standings.find((each) => each === asked.get('stand'))
  const { edition, rules } = await findCurrentRules(ctx)
  const found = filteredRules(rules, { law, outcome, status })
  const pages = Math.max(1, Math.ceil(found.length / perPage))
  const page = Math.min(pages, Math.max(1, Number.parseInt(asked.get('pagina') ?? '1', 10) || 1))
  const self = '/mag-ik-dit-delen/regels'
  const chosen = new URLSearchParams()
  for (const [name, value] of Object.entries({ wet: law, uitkomst: outcome, stand: status }))
    if (value !== undefined) chosen.set(name, value)
  const to = (number: number) =>
    `${addressIn(language, self)}?${new URLSearchParams([...chosen, ['pagina', String(number)]])}`
  return {
    title: t('title'),
    self: addressIn(language, self),
    askHref: addressIn(language, '/mag-ik-dit-delen'),
    otherLanguageHref: `${addressIn(language === 'nl' ? 'en' : 'nl', self)}${chosen.size > 0 ? `?${chosen}` : ''}`,
    edition,
    onTrial: !ctx.settings.isProduction,
    chosen: { law, outcome, status },
    total: found.length,
    paging: {
      page,
      pages,
      ...(page > 1 && { previousHref: to(page - 1) }),
      ...(page < pages && { nextHref: to(page + 1) }),
    },
    rules: found.slice((page - 1) * perPage, page * perPage).map((rule) => ({
      ...shownRule(rule, language),
      safeguards: shownSafeguards(rule.safeguards, language).map((each) => each.text),
      cases: rule.cases.map(({ story, expect }) => ({ story, expect })),
    })),
  }
}

export default function ListRules({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(text, language)
  const { title, self, askHref, chosen, total, paging, rules, edition, onTrial } = loaderData
  const isFiltered = Object.values(chosen).some((each) => each !== undefined)
  return (
    <PublicPage title={title} otherLanguageHref={loaderData.otherLanguageHref}>
      <Lead>{t('lead')}</Lead>
      <Paragraph>
        <TextLink href={askHref}>{t('ask')}</TextLink>
      </Paragraph>
      <LegalNotice onTrial={onTrial} />
      <Form method="get" action={`${self}#regels`} label={title} submit={t('show')}>
        <SelectField
          name="wet"
          label={t('law')}
          options={lawIds.map((value) => ({ value, text: lawText[language][value] }))}
          defaultValue={chosen.law ?? ''}
          emptyText={t('all')}
        />
        <SelectField
          name="uitkomst"
          label={t('outcome')}
          options={ruleOutcomes.map((value) => ({ value, text: t(value) }))}
          defaultValue={chosen.outcome ?? ''}
          emptyText={t('all')}
        />
        <SelectField
          name="stand"
          label={t('status')}
          options={standings.map((value) => ({ value, text: t(value) }))}
          defaultValue={chosen.status ?? ''}
          emptyText={t('all')}
        />
      </Form>
      {isFiltered && (
        <Paragraph>
          <TextLink href={self}>{t('clear')}</TextLink>
        </Paragraph>
      )}
      <Heading level={2} id="regels">
        {t('found', { count: total })}
      </Heading>
      {rules.length === 0 && <EmptyState title={t('nothing')} headingLevel={3} />}
      {rules.map((rule) => (
        <section key={rule.id} aria-labelledby={rule.id}>
          <Heading level={3} id={rule.id}>
            {rule.title}
          </Heading>
          <Paragraph>
            <Status kind={statusOf[rule.outcome]} text={t(rule.outcome)} />
          </Paragraph>
          <Paragraph>{rule.explanation}</Paragraph>
          <Details summary={t('more')}>
            <RuleGround rule={rule} />
            {rule.safeguards.length > 0 && <Strong>{t('must')}</Strong>}
            {rule.safeguards.length > 0 && <List items={rule.safeguards} />}
            <Strong>{t('cases')}</Strong>
            <div lang="nl">
              <List items={rule.cases.map((each) => `${each.story} ${text.nl[each.expect]}.`)} />
            </div>
          </Details>
        </section>
      ))}
      <Pagination {...paging} />
      <Small>{t('edition', { edition })}</Small>
    </PublicPage>
  )
}

function Strong({ children }: { children: string }) {
  return (
    <Paragraph>
      <strong>{children}</strong>
    </Paragraph>
  )
}
