// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, refusedForm, existing } from '#foundation/web'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { List, Paragraph } from '#ui/text'
import { altOf, type PictureFormat, pictureFormats } from '../draw-picture/picture-format.ts'
import { proposeExtension } from '../propose-warning/propose-warning.command.ts'
import { WarningStand } from '../show-warning/warning-parts.part.tsx'
import { deskPath, paths, picturePath, proposalPath, warningPath } from '../warning/addresses.ts'
import { warningText } from '../warning/warning.text.ts'
import { proposeWithdrawal } from '../withdraw-warning/withdraw-warning.command.ts'
import type { Route } from './+types/show-sheet.page.ts'
import { findSheet } from './find-sheet.query.ts'
import { SaidWords } from './sheet-words.part.tsx'
import { sheetText } from './sheet.text.ts'
import { ChangeForms, WhoWasTold } from './sheet-parts.part.tsx'

export async function loader(args: Route.LoaderArgs) {
  return existing(await findSheet(contextOf(args), args.params.code))
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const { code } = args.params
  const entries = entriesOf(await args.request.formData())
  try {
    const proposing = { extend: proposeExtension, withdraw: proposeWithdrawal }
    const intent = (['extend', 'withdraw'] as const).find((one) => one === entries.intent)
    if (!intent) throw new Response(null, { status: 400 })
    const id = await proposing[intent](ctx, code, entries)
    return redirect(addressIn(ctx.language, proposalPath(id)), 303)
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data(answered, { status })
  }
}

export default function ShowSheet({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const [t, w] = [translate(sheetText, language), translate(warningText, language)]
  const { warning, waiting, mayWrite, isSignalOver, isMessageOld } = loaderData
  const { code, words, status } = warning
  const to = (path: string) => addressIn(language, path)
  const isOpen = status === 'published'
  return (
    <WorkbenchPage
      title={words.title}
      lead={t('lead')}
      answered={actionData}
      actions={
        <>
          <TextLink href={to(`${deskPath(code)}/blad.pdf`)}>{t('pdf')}</TextLink>{' '}
          <TextLink href={to(warningPath(code))}>{t('public')}</TextLink>{' '}
          <TextLink href={to(paths.desk)}>{t('back')}</TextLink>
        </>
      }
    >
      <WarningStand warning={warning} />
      {isOpen && isSignalOver && <Notice kind="warn" more={t('signalOver')} />}
      {isOpen && isMessageOld && <Notice kind="warn" more={t('messageOld')} />}
      {waiting && (
        <Notice kind="info">
          <Paragraph>
            {t('waits')} <TextLink href={to(proposalPath(waiting))}>{t('see')}</TextLink>
          </Paragraph>
        </Notice>
      )}
      {warning.message && status !== 'withdrawn' && (
        <Paragraph>
          {t('message')} <strong>{warning.message}</strong>
        </Paragraph>
      )}
      {warning.lang !== language && <Notice kind="info" more={w('englishFollows')} />}
      <div lang={warning.lang}>
        <SaidWords words={words} language={warning.lang} isStruck={status === 'withdrawn'} />
      </div>
      {isOpen && (
        <>
          <Heading level={2}>{t('pictures')}</Heading>
          <Paragraph>{t('picturesLead')}</Paragraph>
          <blockquote className="utrecht-blockquote">
            <Paragraph>{altOf(words, w('alt', { title: '{title}', act: '{act}' }))}</Paragraph>
          </blockquote>
          <List
            items={(Object.keys(pictureFormats) as PictureFormat[]).map((name) => {
              const { width, height } = pictureFormats[name]
              return (
                <>
                  {t('size', { name: t(name), width: String(width), height: String(height) })}{' '}
                  {(['png', 'svg'] as const).map((kind) => (
                    <span key={kind}>
                      <TextLink href={to(picturePath(code, name, kind))} hiddenText={t(name)}>
                        {kind.toUpperCase()}
                      </TextLink>{' '}
                    </span>
                  ))}
                </>
              )
            })}
          />
        </>
      )}
      <WhoWasTold sheet={loaderData} />
      {mayWrite && isOpen && !waiting && <ChangeForms sheet={loaderData} />}
    </WorkbenchPage>
  )
}
