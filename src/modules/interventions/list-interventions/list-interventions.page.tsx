// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf, pageRequest } from '#foundation/web'
import { listFraudForms } from '#modules/taxonomy'
import { BarChart } from '#ui/bar-chart'
import { EmptyState } from '#ui/empty-state'
import { FilterBar } from '#ui/filter-bar'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Records } from '#ui/records'
import { SelectField } from '#ui/select-field'
import { Lead, List, Paragraph, Small } from '#ui/text'
import { paths } from '../intervention/addresses.ts'
import { isAbroad, kinds, mechanisms, statuses } from '../intervention/intervention.ts'
import { kindText, mechanismText, statusText } from '../intervention/intervention.text.ts'
import { readNames } from '../intervention/model.query.ts'
import { viewOf } from '../show-intervention/intervention-view.ts'
import type { Route } from './+types/list-interventions.page.ts'
import { allParties, askedIn, chooseInterventions } from './choose-interventions.ts'
import { listInterventions } from './list-interventions.query.ts'
import { text } from './list-interventions.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const asked = askedIn(new URL(args.request.url).searchParams)
  const [register, names, forms] = await Promise.all([
    listInterventions(ctx),
    readNames(ctx),
    listFraudForms(ctx, { level: 1 }),
  ])
  const all = register.filter((one) => !isAbroad(one))
  const chosen = chooseInterventions(all, asked, names.isRelated)
  return {
    asked,
    isChosen: Object.values(asked).some((value) => value !== ''),
    interventions: chosen.map((one) => viewOf(one, names, ctx.language)),
    byMechanism: mechanisms.map((mechanism) => ({
      mechanism,
      count: chosen.filter((one) => one.mechanism === mechanism).length,
    })),
    parties: allParties(all),
    forms: forms.map(({ id, label }) => ({ value: id, text: label[ctx.language] })),
    further: await args.context.get(pageRequest).slot('interventions.register', 'all'),
    here: addressIn(ctx.language, paths.public),
  }
}

export default function ListInterventions({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(text, language)
  const { asked, isChosen, interventions, byMechanism, parties, forms, further, here } = loaderData
  const all = { emptyText: t('everything') }
  return (
    <PublicPage title={t('title')}>
      <Lead>{t('lead')}</Lead>
      <ActionLink href={addressIn(language, paths.abroad)}>{t('abroad')}</ActionLink>
      {further.length > 0 && (
        <List
          items={further.map(({ title, explanation, href }) => (
            <>
              <TextLink href={href}>{title}</TextLink>
              <Small>{explanation}</Small>
            </>
          ))}
        />
      )}
      <FilterBar
        action={here}
        label={t('filter')}
        submitText={t('show')}
        clear={isChosen ? { href: here, text: t('clear') } : undefined}
      >
        <SelectField name="vorm" label={t('form')} defaultValue={asked.form} {...all} options={forms} />
        <SelectField
          name="soort"
          label={t('kind')}
          defaultValue={asked.kind}
          {...all}
          options={kinds.map((value) => ({ value, text: kindText[language][value] }))}
        />
        <SelectField
          name="stand"
          label={t('status')}
          defaultValue={asked.status}
          {...all}
          options={statuses.map((value) => ({ value, text: statusText[language][value] }))}
        />
        <SelectField
          name="partij"
          label={t('partner')}
          defaultValue={asked.partner}
          {...all}
          options={parties.map((name) => ({ value: name, text: name }))}
        />
        <SelectField
          name="werking"
          label={t('mechanism')}
          defaultValue={asked.mechanism}
          {...all}
          options={mechanisms.map((value) => ({ value, text: mechanismText[language][value] }))}
        />
      </FilterBar>
      <Heading level={2}>{t('count', { count: interventions.length })}</Heading>
      {interventions.length === 0 && <EmptyState title={t('count', { count: 0 })} headingLevel={3} more={t('none')} />}
      <Records
        first={12}
        rest={(count) => t('rest', { count })}
        items={interventions.map(({ code, title, kind, statusWord, owner, mechanism }) => ({
          key: code,
          content: (
            <>
              <TextLink href={addressIn(language, `${paths.public}/${code}`)} lang={title.lang}>
                {title.words}
              </TextLink>{' '}
              ({kind === statusWord ? kind : `${kind}, ${statusWord}`})<Small>{t('by', { owner, mechanism })}</Small>
            </>
          ),
        }))}
      />
      {interventions.length > 1 && (
        <>
          <Heading level={2}>{t('picture')}</Heading>
          <Paragraph>{t('pictureMore')}</Paragraph>
          <BarChart
            label={t('picture')}
            bars={byMechanism.map(({ mechanism, count }) => ({
              label: mechanismText[language][mechanism],
              value: count,
              text: String(count),
            }))}
          />
        </>
      )}
      <Heading level={2}>{t('missingTitle')}</Heading>
      <Paragraph>{t('missing')}</Paragraph>
      <List
        items={[
          <TextLink key="csv" href={paths.file} download>
            {t('download')}
          </TextLink>,
          <TextLink key="feed" href={paths.feed}>
            {t('feed')}
          </TextLink>,
        ]}
      />
    </PublicPage>
  )
}
