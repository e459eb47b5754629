// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router'
import { addressIn, formatDateTime, messageOf, translate } from '#foundation/text'
import { contextOf, pageRequest, Refusal } from '#foundation/web'
import { Button } from '#ui/button'
import { FileField } from '#ui/file-field'
import { ErrorSummary, Form } from '#ui/form'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Lead as FirstSentence, Paragraph, Small } from '#ui/text'
import { TextArea } from '#ui/text-field'
import type { Route } from './+types/check-identifier.page.ts'
import { mostForAnybody } from './answer.ts'
import { checkIdentifiers } from './check.query.ts'
import { checkMessages, text } from './check-identifier.text.ts'
import { PrivateParts } from './private-parts.page.tsx'
import { Lead, Rows } from './answer-box.page.tsx'
import { Clues } from './clues.page.tsx'
import { oneVerdict } from './one-verdict.ts'
import { readQuestionPicture } from './read-question-picture.query.ts'

const longestEntry = 10_000

export function loader(args: Route.LoaderArgs) {
  const { language, settings } = contextOf(args)
  const { smallScripts } = args.context.get(pageRequest)
  const to = (path: string) => addressIn(language, path)
  return {
    title: translate(text, language)('title'),
    isDemo: !settings.isProduction,
    addresses: {
      later: smallScripts.get('check-identifier/answer-fully'),
      organisations: smallScripts.get('organisations'),
      forms: smallScripts.get('message-forms'),
    },
    links: {
      self: to('/controleren'),
      objection: to('/bezwaar'),
      report: to('/melden'),
      carry: to('/hulp/plan'),
      whoSees: to('/controleren/wie-ziet-wat'),
      pause: to('/even-wachten'),
      mule: to('/hulp/geldezel'),
    },
  }
}

/** The question comes by POST and goes back into the field: it never stands in an address, a log or a history. */
export async function action(args: Route.ActionArgs) {
  const { ctx, network, address } = args.context.get(pageRequest)
  const form = await args.request.formData().catch(() => null)
  const sent = form?.get('vraag')
  const entry = typeof sent === 'string' ? sent : ''
  const nothing = { verdict: null, isCut: false, asOf: '', picture: null }
  const wrong = ({ code, values = {}, status = 422, field = 'vraag' }: Wrong) => {
    const error = { field, message: messageOf(code, ctx.language, values) }
    return data({ entry: entry.slice(0, longestEntry), error, ...nothing }, { status })
  }
  const picture = form?.get('beeld')
  const hasPicture = picture instanceof File && picture.size > 0
  const isFilled = entry.trim() !== ''
  if (!form) return wrong({ code: checkMessages.pictureTooLarge, field: 'beeld' })
  if (hasPicture && isFilled) return wrong({ code: checkMessages.both, field: 'beeld' })
  if (!hasPicture && !isFilled) return wrong({ code: checkMessages.empty })
  if (entry.length > longestEntry) return wrong({ code: checkMessages.tooLong })
  try {
    const read = hasPicture ? await readQuestionPicture(ctx, picture, network) : null
    const questions = read?.questions ?? [{ text: entry }]
    const asking = { purpose: null, cutAt: mostForAnybody, network: address }
    const { answers, isCut, isAway } = await checkIdentifiers(ctx, questions, asking)
    const verdict = oneVerdict(entry, answers, ctx.language, translate(text, ctx.language))
    const asOf = formatDateTime(ctx.now(), ctx.language)
    const shown = { entry, error: null, verdict, isCut, asOf, picture: read && { isUnsure: read.isUnsure } }
    return data(shown, { status: isAway ? 503 : 200 })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { code, values, status } = error
    return wrong({ code, values, status: status === 400 ? 422 : status, ...(hasPicture && { field: 'beeld' }) })
  }
}

interface Wrong {
  code: string
  values?: Refusal['values']
  status?: number
  field?: 'vraag' | 'beeld'
}

export default function CheckIdentifier({ loaderData, actionData }: Route.ComponentProps) {
  const t = translate(text, useLanguage())
  const { title, addresses, isDemo, links } = loaderData
  const { verdict = null, isCut = false, asOf = '', picture = null } = actionData ?? {}
  const error = actionData?.error ?? null
  const errorOf = (field: string) => (error?.field === field ? error.message : undefined)
  const isToMend = verdict?.lead.step.href.startsWith('#') ?? false
  return (
    <PublicPage title={title} above={<ErrorSummary errors={error ? [error] : []} isLost={!actionData?.entry.trim()} />}>
      <div id="uitkomst" className="dw-answers">
        {!verdict && <FirstSentence>{t('lead')}</FirstSentence>}
        {picture && <Paragraph>{t(picture.isUnsure ? 'pictureUnsure' : 'pictureOf')}</Paragraph>}
        {isCut && <Paragraph>{t('more', { most: mostForAnybody })}</Paragraph>}
        {verdict && (
          <>
            <Lead said={verdict.lead} links={links} carried={verdict.carried} />
            {verdict.clues && <Clues clues={verdict.clues} />}
            <Rows rows={verdict.rows} links={links} />
            <Small>
              {t('asOf', { at: asOf })} {t('saw')}
            </Small>
          </>
        )}
      </div>
      <details id="vragen" className={verdict ? 'dw-again dw-again--answered' : 'dw-again'} open={!verdict || isToMend}>
        <summary>{t('again')}</summary>
        <Form action={links.self} id="controle" multipart>
          <TextArea
            name="vraag"
            rows={3}
            label={t('field')}
            description={t('fieldHelp')}
            error={errorOf('vraag')}
            defaultValue={actionData?.entry}
            autoComplete="off"
            spellCheck={false}
          />
          <FileField
            name="beeld"
            label={t('picture')}
            description={t('pictureHelp')}
            error={errorOf('beeld')}
            accept="image/png,image/jpeg,image/webp"
          />
          <div className="dw-ask">
            <Button>{t('submit')}</Button>
            <p role="status" id="voortgang" className="utrecht-paragraph" />
          </div>
        </Form>
        <Small id="manier">{t('willSee')}</Small>
        <Small>
          <TextLink href={links.whoSees}>{t('whoSees')}</TextLink>
        </Small>
        <Small>
          <TextLink href={links.pause}>{t('pause')}</TextLink>
        </Small>
        <Small>
          <TextLink href={links.mule}>{t('mule')}</TextLink>
        </Small>
      </details>
      <PrivateParts addresses={addresses} isDemo={isDemo} links={links} />
    </PublicPage>
  )
}
