// SPDX-License-Identifier: EUPL-1.2
import { longestOtherWords, otherLanguage, otherLanguages } from '#values'
import { data, redirect } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal, refusedForm } from '#foundation/web'
import { Button, ButtonGroup } from '#ui/button'
import { CheckboxGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { FilterBar } from '#ui/filter-bar'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Status } from '#ui/status'
import { Paragraph, Small } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { paths } from '../make-plan/addresses.ts'
import type { Route } from './+types/translate.page.ts'
import { listTranslations } from './list-translations.query.ts'
import { approveWords, proposeTranslation, withdrawWords } from './translate.command.ts'
import { translateText } from './translate.text.ts'

const chosenIn = (request: Request) => otherLanguage(new URL(request.url).searchParams.get('taal') ?? undefined)

export async function loader(args: Route.LoaderArgs) {
  const chosen = chosenIn(args.request) ?? otherLanguages[0]
  return { chosen, sentences: await listTranslations(contextOf(args), chosen) }
}

const deeds = { propose: proposeTranslation, approve: approveWords, withdraw: withdrawWords } as const

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const chosen = chosenIn(args.request)
  const entries = entriesOf(await args.request.formData())
  const deed = deeds[entries.deed as keyof typeof deeds]
  if (!chosen || !deed) throw new Response(null, { status: 404 })
  try {
    await deed(ctx, chosen, entries)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { answered, status } = refusedForm(ctx, entries, error)
    return data(answered, { status })
  }
  throw redirect(addressIn(ctx.language, `${paths.translations}?taal=${chosen.code}`), 303)
}

type Sentence = Route.ComponentProps['loaderData']['sentences'][number]

export default function Translate({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(translateText, language)
  const { chosen, sentences } = loaderData
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t('lead')}
      actions={<TextLink href={addressIn(language, `${paths.languages}/${chosen.code}`)}>{t('page')}</TextLink>}
      answered={actionData}
    >
      <FilterBar label={t('language')} submitText={t('show')}>
        <SelectField
          name="taal"
          label={t('language')}
          defaultValue={chosen.code}
          options={otherLanguages.map(({ code, name }) => ({ value: code, text: name }))}
        />
      </FilterBar>
      {sentences.map((sentence) => (
        <One key={sentence.id} sentence={sentence} chosen={chosen} />
      ))}
    </WorkbenchPage>
  )
}

interface OneProps {
  sentence: Sentence
  chosen: Route.ComponentProps['loaderData']['chosen']
}

function One({ sentence, chosen }: OneProps) {
  const language = useLanguage()
  const t = translate(translateText, language)
  const { id, words, proposals } = sentence
  const here = addressIn(language, `${paths.translations}?taal=${chosen.code}`)
  const intent = `propose-${id}`
  const looks = { waiting: 'neutral', approved: 'ok', stale: 'warn', withdrawn: 'warn' } as const
  const propose = (
    <Form intent={intent} action={here} label={`${t('propose')}: ${words.nl}`} submit={t('propose')} quiet>
      <HiddenField name="deed" value="propose" />
      <HiddenField name="sentence" value={id} />
      <TextArea
        name="text"
        label={`${t('words')} (${chosen.code})`}
        description={t('wordsMore')}
        rows={2}
        lang={chosen.code}
        dir={chosen.dir}
        maxLength={longestOtherWords}
      />
      <Declare />
    </Form>
  )
  return (
    <section aria-label={words.nl}>
      <Heading level={2}>{words.nl}</Heading>
      <Small>{words.en}</Small>
      {proposals.map(({ id: own, text, state, day, agreed, mayApprove }) => {
        const ownIntent = `decide-${own}`
        return (
          <Form intent={ownIntent} key={own} action={here} label={`${t('approve')}: ${words.nl}`}>
            <HiddenField name="translation" value={own} />
            <p className="utrecht-paragraph" lang={chosen.code} dir={chosen.dir}>
              <strong>{text}</strong>
            </p>
            <Paragraph>
              <Status kind={looks[state]} text={t(state === 'withdrawn' ? 'none' : state, { count: agreed })} />{' '}
              {t('proposed', { day })}
            </Paragraph>
            {mayApprove && <Declare />}
            <ButtonGroup>
              {mayApprove && (
                <Button appearance="secondary" name="deed" value="approve" hiddenText={words.nl}>
                  {t('approve')}
                </Button>
              )}
              <Button appearance="subtle" name="deed" value="withdraw" hiddenText={words.nl}>
                {t('withdraw')}
              </Button>
            </ButtonGroup>
          </Form>
        )
      })}
      {proposals.length === 0 ? (
        <>
          <Paragraph>{t('none')}</Paragraph>
          {propose}
        </>
      ) : (
        <Details summary={t('other')} intent={intent}>
          {propose}
        </Details>
      )}
    </section>
  )
}

function Declare() {
  const t = useText(translateText)
  const options = [{ value: 'yes', text: t('declare') }]
  return <CheckboxGroup name="declare" legend={t('declareTitle')} options={options} />
}
