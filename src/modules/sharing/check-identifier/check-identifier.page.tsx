// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { pictureSize } from '#foundation/pictures'
import { addressIn, translate } from '#foundation/text'
import { contextOf, pageRequest, Refusal } from '#foundation/web'
import { keptNumbers, ownAddresses } from '#modules/identifiers'
import { type AskedToCheck, keptAsked } from '#modules/reports'
import { Button } from '#ui/button'
import { CheckboxGroup } from '#ui/choice-field'
import { CodeBox } from '#ui/code-box'
import { FileField } from '#ui/file-field'
import { ErrorSummary, Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage, useText } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Lead as FirstSentence, Paragraph, Small } from '#ui/text'
import { TextArea } from '#ui/text-field'
import type { Route } from './+types/check-identifier.page.ts'
import { mostForAnybody } from './answer.ts'
import { text } from './check-identifier.text.ts'
import { checkMessages } from './check-messages.text.ts'
import { pageText } from './check-page.text.ts'
import { giveText } from './give-message.text.ts'
import { type GivenAlong, giveAlong } from './give-along.command.ts'
import { giveMessage } from './give-message.events.ts'
import { PrivateParts } from './private-parts.part.tsx'
import { Lead, ReportThis, Rows } from './answer-box.part.tsx'
import { Clues } from './clues.part.tsx'
import { mailKind } from './mail-kind.ts'
import { sharedEntry } from '../share-to-check/shared-entry.ts'
import { readQuestionPicture } from './read-question-picture.query.ts'
import { writtenLanguage } from './written-language.ts'
import { answerAgain, longestEntry, type Shown, shownAnswer, shownWrong, type Wrong } from './shown-answer.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language, settings } = ctx
  const { smallScripts, address } = args.context.get(pageRequest)
  const to = (path: string) => addressIn(language, path)
  const answered = await answerAgain(ctx, args.request, address)
  const shown = {
    answered: answered?.shown ?? null,
    title: translate(pageText, language)('title'),
    isDemo: !settings.isProduction,
    // Without a second key holder nobody can ask so that we do not see it.
    isPrivate: settings.evaluatorUrl !== undefined,
    mailbox: settings.smtp?.address ?? null,
    addresses: {
      later: smallScripts.get(`check-identifier/answer-fully-${language}`),
      need: smallScripts.get(`check-identifier/hear-need-${language}`),
      organisations: smallScripts.get('organisations'),
      forms: smallScripts.get('message-forms'),
    },
    // The page comes while the database is away, too.
    numbers: JSON.stringify([...(await keptNumbers(ctx).catch(() => [])), ...ownAddresses(ctx)]),
    links: {
      self: to('/controleren'),
      objection: to('/bezwaar'),
      report: to('/melden'),
      carry: to('/hulp/plan'),
      help: to('/hulp'),
      bank: to('/hulp/bel-uw-bank'),
      whoSees: to('/controleren/wie-ziet-wat'),
      pause: to('/even-wachten'),
      caller: to('/belt-u-echt'),
      app: to('/controleren/app'),
      mule: to('/hulp/geldezel'),
      otherLanguage: addressIn(language === 'nl' ? 'en' : 'nl', '/controleren'),
    },
  }
  return data(shown, { status: answered?.status ?? 200 })
}

/**
 * The question comes by POST: it never stands in an address, a log or a history. A browser is led on to its answer, so that Back finds it there, of a
 * picture by the words that were read in it; what is too long to keep sealed in the browser and what is handed in are answered at once.
 */
export async function action(args: Route.ActionArgs) {
  const { ctx, network, address } = args.context.get(pageRequest)
  const form = await args.request.formData().catch(() => null)
  const sent = form?.get('vraag')
  const shared = form && sharedEntry(form)
  const entry = shared ?? (typeof sent === 'string' ? sent : '')
  const isGiven = form?.get('doorgeven') === 'ja'
  const wrong = ({ status = 422, given = null, mail = '', ...what }: Refused) =>
    data(shownWrong(ctx, entry, what, { isGiven, given, mail }), { status, headers: cookieOf(given) })
  const chosen = form?.get('beeld')
  const sentBefore = form?.get('mail')
  // A mail that waited for its tick: a browser chooses no file anew by itself.
  const isChosen = chosen instanceof File && chosen.size > 0
  const picture = !isChosen && typeof sentBefore === 'string' && entry.trim() === '' ? fileIn(sentBefore) : chosen
  const hasPicture = picture instanceof File && picture.size > 0
  const isFilled = entry.trim() !== ''
  if (!form) return wrong({ code: checkMessages.pictureTooLarge, field: 'beeld' })
  // Another app sends a picture with the words below it.
  if (hasPicture && isFilled && shared === null) return wrong({ code: checkMessages.both, field: 'beeld' })
  if (!hasPicture && !isFilled) return wrong({ code: checkMessages.empty })
  if (entry.length > longestEntry) return wrong({ code: checkMessages.tooLong })
  const asked = { text: entry, asksWhy: form.get('waarom') === 'ja' }
  // A program wants its answer at once.
  const isBrowsing = args.request.headers.get('sec-fetch-mode') === 'navigate'
  const leadOn = (question: AskedToCheck) => {
    const kept = isBrowsing && !isGiven ? keptAsked.keep(ctx, args.request, question) : null
    if (!kept) return
    const there = `${addressIn(ctx.language, '/controleren')}?antwoord=${kept.place}`
    throw redirect(there, { status: 303, headers: { 'set-cookie': kept.cookie } })
  }
  if (!hasPicture) leadOn(asked)
  const bytes = hasPicture ? new Uint8Array(await picture.arrayBuffer()) : null
  try {
    const kind = bytes && !pictureSize(bytes) ? mailKind(bytes) : null
    if (bytes && kind) {
      if (!isGiven) {
        const mail = bytes.length <= mostKept ? Buffer.from(bytes).toString('base64') : ''
        return wrong({
          code: mail === '' ? checkMessages.tickForMail : checkMessages.tickForKeptMail,
          field: 'beeld',
          mail,
        })
      }
      // It is read apart, as all that is forwarded, and told where it is followed.
      const mail = await giveMessage(ctx, { mail: bytes, kind }, address)
      throw redirect(mail.path, { status: 303, headers: { 'set-cookie': mail.cookie } })
    }
    const read = bytes && (await readQuestionPicture(ctx, bytes, network))
    if (read) leadOn({ ...asked, picture: { words: read.questions.map((one) => one.text), isUnsure: read.isUnsure } })
    const questions = [...(read?.questions ?? []), ...(isFilled ? [{ text: entry }] : [])]
    const { shown, isAway, isNothing } = await shownAnswer(ctx, asked, questions, address)
    const message = !bytes && isNothing ? null : bytes ? { picture: bytes } : { text: entry }
    const given = isGiven ? await giveAlong(ctx, message, address) : null
    const all: Shown = { ...shown, isGiven, picture: read && { isUnsure: read.isUnsure }, given }
    return data(all, { status: isAway ? 503 : 200, headers: cookieOf(given) })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { code, values, status } = error
    // A person may see in it what the program does not.
    const given =
      isGiven && bytes && code === checkMessages.pictureUnread
        ? await giveAlong(ctx, { picture: bytes }, address)
        : null
    return wrong({ given, code, values, status: status === 400 ? 422 : status, ...(hasPicture && { field: 'beeld' }) })
  }
}

/** A longer mail is chosen again. */
const mostKept = 500_000

const fileIn = (base64: string) => new File([Buffer.from(base64.slice(0, 2 * mostKept), 'base64')], 'mail')

const cookieOf = (given: GivenAlong | null) => ({ ...(given?.taken && { 'set-cookie': given.taken.cookie }) })

type Refused = Wrong & { status?: number; given?: GivenAlong | null; mail?: string }

export default function CheckIdentifier({ loaderData, actionData }: Route.ComponentProps) {
  const [t, p] = [useText(text), useText(pageText)]
  const give = useText(giveText)
  const { title, addresses, numbers, isDemo, isPrivate, mailbox, links } = loaderData
  const shown = actionData ?? loaderData.answered
  const {
    verdict = null,
    likely,
    asksWhy = false,
    isCut = false,
    asOf = '',
    picture = null,
    given = null,
  } = shown ?? {}
  const error = shown?.error ?? null
  const errorOf = (field: string) => (error?.field === field ? error.message : undefined)
  const isToMend = verdict?.lead.step.href.startsWith('#') ?? false
  return (
    <PublicPage title={title} above={<ErrorSummary errors={error ? [error] : []} isLost={!shown?.entry.trim()} />}>
      <OtherLanguage to={links.otherLanguage} entry={verdict?.seen ?? ''} />
      <div id="uitkomst" className="dw-answers">
        {!verdict && <FirstSentence>{p('lead')}</FirstSentence>}
        {picture && <Paragraph>{p(picture.isUnsure ? 'pictureUnsure' : 'pictureOf')}</Paragraph>}
        {isCut && <Paragraph>{t('more', { most: mostForAnybody })}</Paragraph>}
        {verdict && (
          <>
            <Lead
              said={verdict.lead}
              likely={likely}
              links={links}
              carried={verdict.carried}
              seen={verdict.seen}
              asksWhy={asksWhy}
            />
            {verdict.clues && <Clues clues={verdict.clues} />}
            <Rows rows={verdict.rows} links={links} seen={verdict.seen} asksWhy={asksWhy} />
            <Small>
              {t('asOf', { at: asOf })} {given?.taken ? give('sawAndKept') : p('saw')}
            </Small>
          </>
        )}
        {given && <Given given={given} seen={verdict?.seen ?? ''} report={links.report} />}
      </div>
      <details id="vragen" className={verdict ? 'dw-again dw-again--answered' : 'dw-again'} open={!verdict || isToMend}>
        <summary>{p('again')}</summary>
        <Form action={links.self} id="controle" multipart>
          {shown?.mail && <HiddenField name="mail" value={shown.mail} />}
          <TextArea
            name="vraag"
            rows={3}
            label={p('field')}
            description={p('fieldHelp')}
            error={errorOf('vraag')}
            defaultValue={shown?.entry}
            autoComplete="off"
            spellCheck={false}
          />
          <FileField
            name="beeld"
            label={p('picture')}
            description={p('pictureHelp')}
            error={errorOf('beeld')}
            accept="image/png,image/jpeg,image/webp,.eml,.msg,message/rfc822"
          />
          <CheckboxGroup
            name="doorgeven"
            legend={give('giveLegend')}
            optional
            options={[{ value: 'ja', text: give('give'), description: give('giveMore') }]}
            defaultValue={shown?.isGiven && !given?.taken ? ['ja'] : []}
          />
          <div className="dw-ask">
            <Button>{p('submit')}</Button>
            <p role="status" id="voortgang" className="utrecht-paragraph" />
          </div>
        </Form>
        <Small id="manier">{p('willSee')}</Small>
        {mailbox && <Small>{give('byMail', { address: mailbox })}</Small>}
        {isPrivate && (
          <Small>
            <TextLink href={links.whoSees}>{p('whoSees')}</TextLink>
          </Small>
        )}
        <Small>
          <TextLink href={links.caller}>{p('caller')}</TextLink>
        </Small>
        <Small>
          <TextLink href={links.pause}>{p('pause')}</TextLink>
        </Small>
        <Small>
          <TextLink href={links.app}>{p('app')}</TextLink>
        </Small>
        <Small>
          <TextLink href={links.mule}>{p('mule')}</TextLink>
        </Small>
      </details>
      {isPrivate && <PrivateParts addresses={addresses} numbers={numbers} isDemo={isDemo} links={links} />}
    </PublicPage>
  )
}

/** Who writes in the other language reads the answer in it; the script of the page shows it as we do, and takes what was asked along unseen. */
function OtherLanguage({ to, entry }: { to: string; entry: string }) {
  const language = useLanguage()
  const other = language === 'nl' ? 'en' : 'nl'
  return (
    <div id="andere-taal" className="dw-other-language" lang={other} hidden={writtenLanguage(entry) !== other}>
      <Form action={to} submit={translate(pageText, other)('readInThis')} quiet>
        <HiddenField name="vraag" value={entry} />
      </Form>
    </div>
  )
}

function Given({ given: { taken, problem }, seen, report }: { given: GivenAlong; seen: string; report: string }) {
  const give = useText(giveText)
  if (!taken) return <Paragraph>{problem}</Paragraph>
  return (
    <>
      <CodeBox label={give('givenCode')} code={taken.code} description={give('givenKeep')} />
      <ActionLink href={taken.path}>{give('givenFollow')}</ActionLink>
      <ReportThis text={seen} to={report}>
        {give('givenReport')}
      </ReportThis>
    </>
  )
}
