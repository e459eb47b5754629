// SPDX-License-Identifier: EUPL-1.2
import { addressIn, messageOf, translate } from '#foundation/text'
import { answerForm, contextOf, existing } from '#foundation/web'
import { CheckboxGroup, RadioGroup } from '#ui/choice-field'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Status } from '#ui/status'
import { SummaryList } from '#ui/summary-list'
import { Paragraph } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import { dossierPath, paths, receivedPath } from '../dossier/addresses.ts'
import { answersFrom, grounds } from '../dossier/dossier.ts'
import { dossierMessages, dossierText } from '../dossier/dossier.text.ts'
import { courseLook } from '../show-dossier/dossier-row.ts'
import { FetchForm, History } from '../show-dossier/dossier-parts.part.tsx'
import { factsOf, historyOf } from '../show-dossier/dossier-view.ts'
import { showText } from '../show-dossier/show.text.ts'
import type { Route } from './+types/show-received.page.ts'
import { answerDossier } from './answer-dossier.command.ts'
import { readReceived } from './read-received.query.ts'
import { receiveText } from './receive.text.ts'

const intent = 'answer'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const shown = existing(await readReceived(ctx, args.params.id ?? ''))
  const { dossier, outcomes } = shown
  const d = translate(dossierText, language)
  const isRefused = new URL(args.request.url).searchParams.get('fout') === 'doel'
  return {
    title: translate(showText, language)('title', { number: dossier.number }),
    lead: translate(receiveText, language)('lead', { maker: dossier.maker, version: dossier.version }),
    look: courseLook(dossier.course, language),
    isWithdrawn: dossier.course === 'withdrawn',
    isThere: dossier.making === 'ready',
    revision: dossier.revision,
    fetchAt: addressIn(language, `${dossierPath(dossier.id)}/bestand`),
    facts: factsOf(dossier, language),
    history: historyOf(outcomes, dossier, language),
    answers: answersFrom(dossier.course).map((value) => ({ value, text: d(value) })),
    grounds: grounds.map((value) => ({ value, text: d(value) })),
    missing: isRefused ? messageOf(dossierMessages.downloadPurpose, language) : null,
  }
}

export async function action(args: Route.ActionArgs) {
  const id = args.params.id ?? ''
  return answerForm(args, intent, async (ctx, entries) => {
    await answerDossier(ctx, id, entries)
    return receivedPath(id)
  })
}

export default function ShowReceived({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(receiveText, language)
  const { missing, isWithdrawn, isThere } = loaderData
  const answered = missing
    ? {
        entries: { intent: 'fetch' },
        errors: [{ field: 'purpose', message: missing }],
        summary: [{ field: 'fetch-purpose', message: missing }],
        isConflict: false,
      }
    : actionData
  return (
    <WorkbenchPage
      title={loaderData.title}
      lead={loaderData.lead}
      answered={answered}
      actions={<TextLink href={addressIn(language, paths.received)}>{t('back')}</TextLink>}
    >
      <Paragraph>
        <Status {...loaderData.look} />
      </Paragraph>
      {isWithdrawn && <Notice kind="warn">{t('withdrawn')}</Notice>}
      <SummaryList items={loaderData.facts} />
      {!isWithdrawn && !isThere && <Notice kind="warn">{t('filesGone')}</Notice>}
      {!isWithdrawn && isThere && (
        <>
          <FetchForm action={loaderData.fetchAt} from="received" />
          <Paragraph>{t('check')}</Paragraph>
        </>
      )}
      {loaderData.answers.length > 0 ? (
        <AnswerForm {...loaderData} />
      ) : (
        !isWithdrawn && <Paragraph>{t('over')}</Paragraph>
      )}
      <History rows={loaderData.history} />
    </WorkbenchPage>
  )
}

type Options = { value: string; text: string }[]

function AnswerForm(props: { answers: Options; grounds: Options; revision: number }) {
  const t = useText(receiveText)
  return (
    <Form intent={intent} label={t('answer')} submit={t('send')}>
      <HiddenField name="revision" value={String(props.revision)} />
      <RadioGroup name="answer" legend={t('answer')} options={props.answers} />
      <SelectField name="ground" label={t('ground')} description={t('groundMore')} options={props.grounds} />
      <TextArea name="words" label={t('words')} description={t('wordsMore')} rows={3} />
      <TextField name="reference" label={t('reference')} autoComplete="off" width="medium" />
      <CheckboxGroup
        name="tell"
        legend={t('tell')}
        description={t('tellMore')}
        options={[{ value: 'yes', text: t('tellYes') }]}
      />
    </Form>
  )
}
