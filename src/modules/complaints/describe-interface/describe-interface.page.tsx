// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Details } from '#ui/details'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { Table } from '#ui/table'
import { Lead, List, Paragraph, Small } from '#ui/text'
import { paths } from '../complaint/addresses.ts'
import type { Route } from './+types/describe-interface.page.ts'
import { type FieldRow, fieldsOf } from './fields-of.ts'
import { text } from './interface.text.ts'
import { policeInterface } from './police-interface.api.ts'

const commands = ['npm start', 'npm run police-system']
const errors = ['400', '401', '403', '404', '409', '429', '500'] as const

export function loader(args: Route.LoaderArgs) {
  const { language } = contextOf(args)
  const { routes, steps, statuses, commonQuestions, forms, limits } = policeInterface()
  const questionOf = ({ name, label, kind, isRequired }: (typeof commonQuestions)[number]) => ({
    path: name,
    kind,
    isRequired,
    meaning: label[language],
  })
  return {
    most: limits.mostWaitingAtOnce,
    routes: routes.map(({ operationId, method, path, permission, summary, body, answer }) => ({
      operationId,
      call: `${method} ${path}`,
      permission,
      // Dutch and English in one line.
      summary: summary.split(' · ')[language === 'nl' ? 0 : 1] ?? summary,
      body: body && fieldsOf(body),
      answer: fieldsOf(answer),
    })),
    steps: steps.map(({ step, name, from, reasons, needsWords, needs }) => ({
      step,
      name: name[language],
      from,
      reasons: reasons.length,
      needsWords,
      needs,
    })),
    statuses: statuses.map(({ status, name, filerReads, workingDays }) => ({
      status,
      name: name[language],
      filerReads: filerReads[language],
      workingDays,
    })),
    common: commonQuestions.map(questionOf),
    forms: forms.map(({ id, title, questions }) => ({
      id,
      title: title[language],
      questions: questions.map(questionOf),
    })),
  }
}

type Shown = Route.ComponentProps['loaderData']

export default function DescribeInterface({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(text, language)
  const code = (name: string) => (
    <code key={name} className="utrecht-code" translate="no">
      {name}
    </code>
  )
  return (
    <PublicPage title={t('title')} back={{ href: addressIn(language, paths.public) }}>
      <Lead>{t('lead')}</Lead>
      <Notice kind="info" more={t('draft')} />
      <Heading level={2}>{t('work')}</Heading>
      <List ordered items={([1, 2, 3, 4, 5, 6] as const).map((step) => t(`work-${step}`))} />
      <Heading level={2}>{t('try')}</Heading>
      <Paragraph>{t('tryMore')}</Paragraph>
      <List items={commands.map(code)} />
      <Paragraph>{t('tryStop')}</Paragraph>
      <Heading level={2}>{t('who')}</Heading>
      <List
        items={[
          t('who-1'),
          t('who-2', { takeOver: 'complaints:take-over', handle: 'complaints:handle' }),
          t('who-3'),
          t('who-4'),
        ]}
      />
      <Heading level={2}>{t('routes')}</Heading>
      <Details phone summary={t('routes')}>
        {loaderData.routes.map(({ operationId, call, summary, permission, body, answer }) => (
          <section key={operationId}>
            <Heading level={3}>{summary}</Heading>
            <Paragraph>{code(call)}</Paragraph>
            <Small>
              {t('right')}: {permission}
            </Small>
            {body && <Fields name={t('fieldsOf', { name: operationId })} rows={body} />}
            <Fields name={t('answerOf', { name: operationId })} rows={answer} />
          </section>
        ))}
      </Details>
      <Steps {...loaderData} />
      <Heading level={2}>{t('forms')}</Heading>
      <Paragraph>{t('formsMore')}</Paragraph>
      <Details phone summary={t('forms')}>
        <Fields name={t('common')} rows={loaderData.common} isQuestions />
        {loaderData.forms.map(({ id, title, questions }) => (
          <Fields key={id} name={`${title} (${id})`} rows={questions} isQuestions />
        ))}
      </Details>
      <Heading level={2}>{t('errors')}</Heading>
      <Table
        caption={t('errors')}
        hideCaption
        folded
        columns={(column) => [
          column(t('error'), (status) => status),
          column(t('doThis'), (status) => t(`error-${status}`)),
        ]}
        rows={errors}
      />
      <Heading level={2}>{t('limits')}</Heading>
      <List items={[t('limit-1', { most: loaderData.most }), t('limit-2'), t('limit-3')]} />
      <Heading level={2}>{t('notYet')}</Heading>
      <Paragraph>{t('notYetMore')}</Paragraph>
      <Heading level={2}>{t('files')}</Heading>
      <List
        items={[
          <TextLink key="file" href="/v1/complaint-interface">
            {t('file')}
          </TextLink>,
          <TextLink key="openapi" href="/v1/openapi.json">
            {t('openapi')}
          </TextLink>,
          <TextLink key="requirements" href={addressIn(language, '/programma-van-eisen')}>
            {t('requirements')}
          </TextLink>,
        ]}
      />
    </PublicPage>
  )
}

function Fields({ name, rows, isQuestions = false }: { name: string; rows: FieldRow[]; isQuestions?: boolean }) {
  const t = useText(text)
  return (
    <Details summary={name}>
      <Table
        caption={name}
        hideCaption
        columns={(column) => [
          column(t('field'), ({ path }) => (
            <code className="utrecht-code" translate="no">
              {path}
            </code>
          )),
          column(t('kind'), ({ kind }) => <span lang="en">{kind}</span>),
          column(t('required'), ({ isRequired }) => t(isRequired ? 'yes' : 'no')),
          column(t(isQuestions ? 'question' : 'meaning'), ({ meaning }) =>
            isQuestions ? meaning : <span lang="en">{meaning}</span>,
          ),
        ]}
        rows={rows}
        keyOf={({ path }) => path}
      />
    </Details>
  )
}

function Steps({ steps, statuses }: Pick<Shown, 'steps' | 'statuses'>) {
  const t = useText(text)
  return (
    <>
      <Heading level={2}>{t('steps')}</Heading>
      <Table
        caption={t('steps')}
        hideCaption
        folded
        columns={(column) => [
          column(t('step'), ({ step, name }) => `${step}: ${name}`),
          column(t('from'), ({ from }) => from.join(', ')),
          column(
            t('needs'),
            ({ reasons, needsWords, needs }) =>
              [needs, reasons > 0 && t('needReason', { count: reasons }), needsWords && t('needWords')]
                .filter(Boolean)
                .join(', ') || t('nothing'),
          ),
        ]}
        rows={steps}
        keyOf={({ step }) => step}
      />
      <Heading level={2}>{t('statuses')}</Heading>
      <Small>{t('clocks')}</Small>
      <Table
        caption={t('statuses')}
        hideCaption
        folded
        columns={(column) => [
          column(t('status'), ({ status, name }) => `${status}: ${name}`),
          column(t('filer'), ({ filerReads }) => filerReads),
          column(t('days'), { numeric: true }, ({ workingDays }) => workingDays ?? '–'),
        ]}
        rows={statuses}
        keyOf={({ status }) => status}
      />
    </>
  )
}
