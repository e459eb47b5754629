// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answerForm, contextOf, existing } from '#foundation/web'
import { RadioGroup } from '#ui/choice-field'
import { DeedForms } from '#ui/deed-forms'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { TextArea, TextField } from '#ui/text-field'
import { paths } from '../intervention/addresses.ts'
import { findIntervention } from '../list-interventions/list-interventions.query.ts'
import type { Route } from './+types/decide-roll-out.page.ts'
import { proposeRollOut, takeRollOutDeed } from './decide-roll-out.command.ts'
import { readRollOuts, readWaitingRollOut } from './read-roll-outs.query.ts'
import { RollOutFacts, RollOutPart } from './roll-out-parts.part.tsx'
import { type RollOutDeed, rollOutDeeds } from './roll-out-deeds.ts'
import { rollOutDecisions } from './roll-out.ts'
import { rollOutText } from './roll-out.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { code } = args.params
  const found = existing(await findIntervention(ctx, code))
  const title = ctx.language === 'en' && found.titleEn !== '' ? found.titleEn : found.title
  return { code, title, decided: await readRollOuts(ctx, code), waiting: await readWaitingRollOut(ctx, code) }
}

export async function action(args: Route.ActionArgs) {
  const { code } = args.params
  return answerForm(args, async (ctx, entries) => {
    if (entries.intent === 'decide') await proposeRollOut(ctx, code, entries)
    else if (Object.hasOwn(rollOutDeeds.deeds, String(entries.intent)))
      await takeRollOutDeed(ctx, entries.intent as RollOutDeed, entries)
    else throw new Response(null, { status: 400 })
    return `${paths.desk}/${code}/uitrol`
  })
}

export default function DecideRollOut({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(rollOutText, language)
  const { code, title, decided, waiting } = loaderData
  return (
    <WorkbenchPage
      title={title}
      lead={t('lead')}
      answered={actionData}
      actions={<TextLink href={addressIn(language, `${paths.public}/${code}`)}>{t('back')}</TextLink>}
    >
      <RollOutPart decided={decided} />
      {waiting && (
        <>
          <Heading level={2}>{t('waits')}</Heading>
          <RollOutFacts one={waiting} />
          <DeedForms
            deeds={waiting.deeds}
            waits={waiting.waits}
            title={t}
            because={t('because')}
            sequence={waiting.id}
          />
        </>
      )}
      {!waiting && (
        <Form intent="decide" label={t('title')} submit={t('send')}>
          <RadioGroup
            name="decision"
            legend={t('decision')}
            options={rollOutDecisions.map((value) => ({ value, text: t(value) }))}
          />
          <TextField name="body" label={t('body')} description={t('bodyMore')} />
          <TextArea name="reasons" label={t('reasons')} rows={3} maxLength={1_000} />
          <TextArea name="evidence" label={t('evidence')} rows={2} maxLength={500} />
          <TextArea
            name="missing"
            label={t('missing')}
            description={t('missingMore')}
            rows={2}
            maxLength={500}
            optional
          />
        </Form>
      )}
    </WorkbenchPage>
  )
}
