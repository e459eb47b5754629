// SPDX-License-Identifier: EUPL-1.2
import { addressIn, type Language, translate } from '#foundation/text'
import { contextOf, existing } from '#foundation/web'
import { sourceAddress } from '#modules/statistics'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { SummaryList } from '#ui/summary-list'
import { Lead, Paragraph } from '#ui/text'
import { type CalendarDate, formatCalendarDate } from '#values'
import { listOpenSurveys } from '../answer-survey/find-survey.query.ts'
import { findStudy, formNames } from '../list-studies/list-studies.query.ts'
import { viewOf } from '../list-studies/study-view.ts'
import { paths } from '../study/addresses.ts'
import { studyText } from '../study/study.text.ts'
import type { Route } from './+types/show-study.page.ts'
import { text } from './show-study.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const study = existing(await findStudy(ctx, args.params.code))
  const surveys = await listOpenSurveys(ctx)
  return {
    study: viewOf(study, await formNames(ctx), ctx.language),
    figures: [...new Set(study.figures.map(({ source }) => source))].map((source) => ({
      source,
      href: addressIn(ctx.language, sourceAddress(source)),
    })),
    surveys: surveys.filter(({ study: of }) => of === study.code),
  }
}

export default function ShowStudy({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(text, language)
  const said = translate(studyText, language)
  const { study, figures, surveys } = loaderData
  return (
    <PublicPage tab={`${study.title} · dijkwacht`} back={{ href: addressIn(language, paths.public), text: t('back') }}>
      <h1 className="utrecht-heading-1" lang={other(study.titleLang, language)}>
        {study.title}
      </h1>
      <Lead>
        <span lang={other(study.questionLang, language)}>{study.question}</span>
      </Lead>
      {study.remark && (
        <Notice kind="info" title={t('remark')}>
          <Paragraph>
            <span lang={other(study.remarkLang, language)}>{study.remark}</span>
          </Paragraph>
        </Notice>
      )}
      <SummaryList
        items={[
          { term: said('owner'), answer: study.owner },
          { term: said('status'), answer: study.statusWord },
          { term: said('method'), answer: study.method },
          { term: said('forms'), answer: study.forms.join(', ') },
          { term: said('populations'), answer: study.populations.join(', ') },
          { term: said('period'), answer: study.period && <span lang={other('nl', language)}>{study.period}</span> },
          { term: said('asked'), answer: study.asked },
          { term: t('source'), answer: <span lang={other('nl', language)}>{study.source}</span> },
          { term: t('reading'), answer: study.reading },
          { term: t('review'), answer: formatCalendarDate(study.reviewOn as CalendarDate, language) },
        ]}
      />
      {study.url && (
        <Paragraph>
          <TextLink href={study.url} external>
            {t('read')}
          </TextLink>
        </Paragraph>
      )}
      {figures.length > 0 && <Heading level={2}>{t('figuresTitle')}</Heading>}
      {figures.map(({ source, href }) => (
        <Paragraph key={source}>
          <TextLink href={href}>{t('figures', { source })}</TextLink>
        </Paragraph>
      ))}
      {surveys.length > 0 && <Heading level={2}>{t('answerTitle')}</Heading>}
      {surveys.map(({ id, title }) => (
        <ActionLink key={id} href={addressIn(language, `${paths.survey}/${id}`)}>
          {t('answer', { title })}
        </ActionLink>
      ))}
    </PublicPage>
  )
}

function other(lang: Language, page: Language): Language | undefined {
  return lang === page ? undefined : lang
}
