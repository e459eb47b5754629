// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { listConcepts, listFraudForms } from '#modules/taxonomy'
import { EmptyState } from '#ui/empty-state'
import { FilterBar } from '#ui/filter-bar'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Records } from '#ui/records'
import { SelectField } from '#ui/select-field'
import { Lead, List, Paragraph, Small } from '#ui/text'
import { ancestorsOf, bearing } from '../find-gaps/form-tree.ts'
import { listOpenSurveys } from '../answer-survey/find-survey.query.ts'
import { paths } from '../study/addresses.ts'
import { populations, studyStatuses } from '../study/study.ts'
import { populationText, statusText } from '../study/study.text.ts'
import type { Route } from './+types/list-studies.page.ts'
import { askedIn, chooseStudies } from './choose-studies.ts'
import { formNames, listStudies } from './list-studies.query.ts'
import { text } from './list-studies.text.ts'
import { viewOf } from './study-view.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const asked = askedIn(new URL(args.request.url).searchParams)
  const ancestors = ancestorsOf(await listConcepts(ctx, 'FF'))
  const [all, names, forms] = await Promise.all([listStudies(ctx), formNames(ctx), listFraudForms(ctx, { level: 2 })])
  const chosen = chooseStudies(all, asked, (one, other) => bearing(one, other, ancestors) !== null)
  return {
    asked,
    isChosen: Object.values(asked).some((value) => value !== ''),
    studies: chosen.map((study) => viewOf(study, names, ctx.language)),
    surveys: await listOpenSurveys(ctx),
    forms: forms.map(({ id, label, level }) => ({
      value: id,
      text: `${level > 1 ? '– ' : ''}${label[ctx.language]}`,
    })),
    here: addressIn(ctx.language, paths.public),
  }
}

export default function ListStudies({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(text, language)
  const { asked, isChosen, studies, surveys, forms, here } = loaderData
  return (
    <PublicPage title={t('title')}>
      <Lead>{t('lead')}</Lead>
      <List
        items={[
          <TextLink key="gaps" href={addressIn(language, paths.gaps)}>
            {t('gaps')}
          </TextLink>,
          <TextLink key="plan" href={addressIn(language, paths.plan)}>
            {t('plan')}
          </TextLink>,
          ...surveys.map(({ id, title }) => (
            <TextLink key={id} href={addressIn(language, `${paths.survey}/${id}`)}>
              {title}
            </TextLink>
          )),
        ]}
      />
      <FilterBar
        action={here}
        label={t('filter')}
        submitText={t('show')}
        clear={isChosen ? { href: here, text: t('clear') } : undefined}
      >
        <SelectField
          name="stand"
          label={t('status')}
          defaultValue={asked.status}
          emptyText={t('everything')}
          options={studyStatuses.map((status) => ({ value: status, text: statusText[language][status] }))}
        />
        <SelectField
          name="vorm"
          label={t('form')}
          defaultValue={asked.form}
          emptyText={t('everything')}
          options={forms}
        />
        <SelectField
          name="wie"
          label={t('population')}
          defaultValue={asked.population}
          emptyText={t('everything')}
          options={populations.map((each) => ({ value: each, text: populationText[language][each] }))}
        />
      </FilterBar>
      <Heading level={2}>
        {asked.source && studies.length > 0
          ? t('ofSource', { source: asked.source })
          : t('count', { count: studies.length })}
      </Heading>
      {studies.length === 0 && <EmptyState title={t('count', { count: 0 })} headingLevel={3} more={t('none')} />}
      <Records
        first={12}
        rest={(count) => t('rest', { count })}
        items={studies.map((study) => ({
          key: study.code,
          content: (
            <>
              <TextLink href={addressIn(language, `${paths.public}/${study.code}`)} lang={study.titleLang}>
                {study.title}
              </TextLink>{' '}
              ({study.statusWord}
              {study.year !== null && `, ${t('overYear', { year: String(study.year) })}`})
              <Small>{t('by', { owner: study.owner, method: study.method })}</Small>
            </>
          ),
        }))}
      />
      <Paragraph>{t('missing')}</Paragraph>
      <Paragraph>
        <TextLink href={paths.file} download>
          {t('download')}
        </TextLink>
      </Paragraph>
    </PublicPage>
  )
}
