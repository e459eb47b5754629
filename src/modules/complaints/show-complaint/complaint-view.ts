// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDate, formatDateTime, type Language, translate } from '#foundation/text'
import { acceptedFiles, scanText, sizeOf } from '#modules/reports'
import { type CalendarDate, formatCalendarDate } from '#values'
import { answerText } from '../answer-question/answer-question.text.ts'
import type { Asked } from '../answer-question/police-question.ts'
import { mostFiles } from '../attach-file/most-files.ts'
import { filesText } from '../attach-file/attach-file.text.ts'
import { filesPath, handlePath, ownPath, sectionPath } from '../complaint/addresses.ts'
import { type Party, standpointOf } from '../complaint/complaint.ts'
import { standpointText, statusFor, statusText } from '../complaint/complaint.text.ts'
import { clockOf } from '../complaint/clock.ts'
import { statusTone } from '../complaint/status-tone.ts'
import { reasonText, stepText } from '../complaint/step.text.ts'
import type { StoredComplaint } from '../complaint/stored-complaint.ts'
import type { Section } from '../forms/form.ts'
import { pointsAfter } from '../forms/offence.ts'
import { sectionsOf } from '../forms/sections.ts'
import { silenceText } from '../tell-of-silence/silence.text.ts'
import { one, type TypedAnswers } from '../write-complaint/typed-answers.ts'
import { lineOf } from './line-of.ts'
import type { ShownComplaint } from './shown-complaint.ts'
import { showText } from './show.text.ts'

/** What it is in law, as every page about it says it. */
export function standpointView(complaint: StoredComplaint, language: Language) {
  const t = translate(standpointText, language)
  const standpoint = standpointOf(complaint)
  return {
    standpoint,
    title: t(standpoint),
    more: t(`${standpoint}More`, { number: complaint.policeNumber ?? '' }),
  }
}

/** The clock in one sentence for whoever looks, and whether somebody is silent past it; null: nobody's turn. */
export function clockView({ status, statusAt }: StoredComplaint, viewer: Party | null, now: Date, language: Language) {
  const clock = clockOf(status, statusAt, now)
  if (!clock) return null
  const t = translate(showText, language)
  const { party } = clock
  const values = { party, who: translate(stepText, language)(party), day: formatCalendarDate(clock.due, language) }
  const isYours = clock.party === viewer
  const key = clock.isLate ? (isYours ? 'clockYoursLate' : 'clockLate') : isYours ? 'clockYours' : 'clock'
  return { isLate: clock.isLate, text: t(key, values) }
}

/** Everything that both sides read of a complaint, as plain values. */
export function complaintView(shown: ShownComplaint, now: Date, language: Language) {
  const { complaint, steps, versions, form, party } = shown
  const [t, s, r] = [translate(showText, language), translate(statusText, language), translate(reasonText, language)]
  const [did, q] = [translate(stepText, language), translate(silenceText, language)]
  const more = s(`${complaint.status}More`)
  const referred = shown.points.find(({ id }) => id === complaint.referredTo)
  return {
    id: complaint.id,
    title: complaint.number ? t('titleNumber', { number: complaint.number }) : t('titleDraft'),
    form: form.title[language],
    changes: complaint.changes,
    status: {
      text: statusFor(party, complaint.status, language),
      more: party === 'filer' ? more : t('filerReads', { text: more }),
      look: statusTone(complaint.status),
    },
    standpoint: standpointView(complaint, language),
    clock: clockView(complaint, party, now, language),
    facts: [
      { term: t('filedBy'), answer: shown.filedBy },
      { term: t('company'), answer: companyLine(complaint, language) },
      { term: t('reason'), answer: complaint.reason && r(complaint.reason) },
      { term: t('cluster'), answer: complaint.cluster },
      { term: t('referredTo'), answer: referred?.organisation[language] },
      { term: t('ownReference'), answer: complaint.ownReference },
      { term: t('policeNumber'), answer: complaint.policeNumber },
      { term: t('ownSystem'), answer: ownSystemOf(shown, language) },
    ].flatMap(({ term, answer }) => (answer ? [{ term, answer }] : [])),
    notRead: shown.takeOver?.problem ?? null,
    line: lineOf(complaint, steps).map(({ status, state, at }) => ({
      key: status,
      title: statusFor(party, status, language),
      state,
      stateText: t(`state-${state}`),
      ...(at && { more: formatDate(at, language) }),
    })),
    history: [
      ...shown.silences.map(({ party: silent, due, toldAt }) => ({
        key: `silence ${toldAt.toISOString()}`,
        when: toldAt,
        what: q('what'),
        who: 'dijkwacht',
        at: formatDateTime(toldAt, language),
        reason: q('line', { who: did(silent), day: formatCalendarDate(due as CalendarDate, language) }),
        words: q('both'),
        files: null,
      })),
      ...steps.map((step) => ({
        key: String(step.number),
        when: step.at,
        what: did(step.step),
        who: step.byName ? `${did(step.party)}, ${step.byName}` : did(step.party),
        at: formatDateTime(step.at, language),
        reason: step.reason && r(step.reason),
        words: step.words,
        files: filesSentWith(shown, step.number, language),
      })),
    ].toSorted((a, b) => b.when.getTime() - a.when.getTime() || Number(b.key) - Number(a.key)),
    versions: versions.map((version) => ({
      key: String(version.number),
      number: version.number,
      text: version.signedAt
        ? t(version.acceptedAt ? 'versionTaken' : 'versionSigned', {
            name: version.signedName ?? '',
            day: formatDateTime(version.signedAt, language),
          })
        : version.readyAt
          ? t('versionReady', { name: version.readyName ?? '' })
          : t('versionOpen', { name: version.writtenName }),
      digest: version.digest?.toString('hex') ?? null,
    })),
    same: shown.same.map(({ id, number, because }) => ({
      key: id,
      href: addressIn(language, party === 'filer' ? ownPath(id) : handlePath(id)),
      text: t(because === 'reference' ? 'sameReference' : 'sameContent', { number: number ?? t('titleDraft') }),
    })),
    elsewhere: elsewhereOf(shown, language),
    /** In words, when what was told is wiped. */
    erased: shown.shown.erasedAt && t('erased', { day: formatDate(shown.shown.erasedAt, language) }),
    files: filesView(shown, language),
    told: sectionsOf(form).map((section) => toldOf(section, shown, language)),
  }
}

function filesSentWith({ sentFiles }: ShownComplaint, step: number, language: Language): string | null {
  const names = sentFiles.filter((file) => file.step === step).map(({ name }) => name)
  return names.length === 0 ? null : translate(answerText, language)('sent', { names: names.join(', ') })
}

/** The question of the police that waits for an answer; null: none. */
export function askedView({ can, steps, roomForFiles }: ShownComplaint, language: Language): Asked | null {
  const step = can.find((one) => one === 'answer' || one === 'answer-first')
  const question = steps.findLast((one) => one.step === 'ask-more')
  if (!step || !question) return null
  const t = translate(answerText, language)
  const party = translate(stepText, language)(question.party)
  return {
    step,
    words: question.words ?? '',
    by: t('by', {
      name: question.byName ? `${party}, ${question.byName}` : party,
      at: formatDateTime(question.at, language),
    }),
    more: roomForFiles > 0 ? t('more', { left: roomForFiles }) : null,
    full: t('full', { most: mostFiles }),
    accept: acceptedFiles,
  }
}

function filesView({ complaint, files, party, shown }: ShownComplaint, language: Language) {
  const [t, s] = [translate(filesText, language), translate(scanText, language)]
  return {
    /** Where they are added; null: not now, or not by whoever looks. */
    edit: party === 'filer' && shown.signedAt === null ? addressIn(language, filesPath(complaint.id)) : null,
    isElsewhere: party === 'prosecutor',
    list: files.map(({ id, name, size, scan, sha256, reportId }) => ({
      key: id,
      name,
      size: sizeOf(size, language),
      // Not scanned is said as plainly as found.
      state: scan === 'malware-found' ? t('wiped') : s(scan),
      look: scan === 'clean' ? ('ok' as const) : ('warn' as const),
      digest: t('digest', { digest: sha256.replace(/(.{8})/g, '$1 ').trim() }),
      href: reportId ? addressIn(language, `/werkbank/meldingen/${reportId}/bijlagen/${id}`) : null,
    })),
  }
}

/** Where a filer can go when the police saw no offence. */
function elsewhereOf({ complaint, points, party }: ShownComplaint, language: Language): string[] {
  if (complaint.status !== 'no-offence' || party !== 'filer') return []
  const ids = pointsAfter(complaint.reason)
  return points.filter(({ id }) => ids.includes(id)).map(({ organisation }) => organisation[language])
}

/** Whether the system of the police has it; null when it never asked. */
function ownSystemOf({ takeOver }: ShownComplaint, language: Language): string | null {
  if (!takeOver?.heldAt || !takeOver.heldAs) return null
  const t = translate(showText, language)
  const values = { number: takeOver.heldAs, day: formatDateTime(takeOver.heldAt, language) }
  return t(takeOver.held === takeOver.latest ? 'ownSystemHas' : 'ownSystemBehind', values)
}

function companyLine(complaint: StoredComplaint, language: Language): string {
  const t = translate(showText, language)
  const { companyName, companyNumber, branchNumber, isChain } = complaint
  const branch = branchNumber ? ` · ${t('branch', { number: branchNumber })}` : ''
  return `${companyName} (KVK ${companyNumber})${branch}${isChain ? ` · ${t('chain')}` : ''}`
}

function toldOf(section: Section, shown: ShownComplaint, language: Language) {
  const { complaint, answers, problems } = shown
  return {
    id: section.id,
    title: section.title[language],
    href: addressIn(language, sectionPath(complaint.id, section.id)),
    problems: problems.filter((problem) => problem.section === section.id).length,
    items: section.fields.flatMap((field) => {
      const answer = answerOf(field, answers, language)
      return answer === '' ? [] : [{ term: field.label[language], answer }]
    }),
  }
}

function answerOf({ name, options }: Section['fields'][number], answers: TypedAnswers, language: Language): string {
  if (!options) return one(answers, name)
  return [answers[name] ?? []]
    .flat()
    .flatMap((value) => options.find((option) => option.value === value)?.label[language] ?? [])
    .join(', ')
}
