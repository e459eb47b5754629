// SPDX-License-Identifier: EUPL-1.2
export { bankNumber } from './bank-number.text.ts'
export { crisisLine, emergencyNumber } from './help-numbers.text.ts'
export { parseOwnMailAddress } from './own-mail-address.ts'
export { ownMail } from './own-mail.text.ts'
export { inFigures, numberInWords } from './amount-words.ts'
export type { Branded } from './branded.ts'
export * from './calendar-date.ts'
export { type CompanyNumberDetail, parseCompanyNumber } from './company-number.ts'
export {
  type CryptoAddressDetail,
  type CryptoCurrency,
  formatCryptoAddress,
  parseCryptoAddress,
} from './crypto-address.ts'
export {
  type Clue,
  type DrawnMessage,
  linkMark,
  marksOf,
  type MessageKind,
  messageKinds,
  type Piece,
  seenClues,
} from './drawn-message.ts'
export { type Brand, brandOf, brandOfDomain, brands, everydayWords, lentDomains } from './brands/brands.ts'
export { plainWords } from './brands/folded-label.ts'
export { lookalikeOf } from './brands/lookalike-of.ts'
export { callable, numbersIn, telAddress, type TextPart } from './dial.ts'
export { dutchBanks, stoppedBanks } from './dutch-banks.ts'
export {
  dutchDay,
  dutchHour,
  endOfDay,
  formatLastDay,
  formatShortDate,
  formatShortMoment,
  lastDayBefore,
} from './dutch-day.ts'
export { type EmailAddressDetail, parseEmailAddress } from './email-address.ts'
export { demoPhone, isFictionNumber } from './fiction-numbers.ts'
export { demoBankCode, demoIban, formatIban, type IbanDetail, parseIban } from './iban.ts'
export { mendIban } from './mend-iban.ts'
export {
  type EverydayIdentifier,
  type EverydayKind,
  everydayKinds,
  type Identifier,
  type IdentifierKind,
  type IdentifierOf,
  identifierKinds,
  type PlainIdentifier,
  identifierKey,
} from './identifier.ts'
export { parseMerchant } from './merchant.ts'
export { accountEndingsIn, mayTellEnding } from './partial-account.ts'
export { maskIdentifier } from './mask-identifier.ts'
export { type Cents, formatMoney, parseMoney } from './money.ts'
export { type IdentifierOptions, parseIdentifier } from './parse-identifier.ts'
export { networkOf } from './network-of.ts'
export { type PageFingerprintDetail, parsePageFingerprint } from './page-fingerprint.ts'
export { type Parsed, type Problem, refused, understood } from './parsed.ts'
export { countryOfHost } from './country-of-host.ts'
export { formatPhone } from './print-phone.ts'
export { type PhoneDetail, type PhoneNumberKind, parsePhone } from './phone.ts'
export { pathHosts, type Platform, platforms } from './platforms.ts'
export { formatIdentifier } from './print-identifier.ts'
export { defangWebAddress, formatWebAddress } from './print-web-address.ts'
export { type ProblemCode, problemText } from './problem.text.ts'
export { platformOf, profilePages } from './profile-path.ts'
export * from './municipality.ts'
export * from './region-shapes.data.ts'
export { editDistance } from './edit-distance.ts'
export * from './evidence.ts'
export { evidenceText, reporterText } from './evidence.text.ts'
export * from './province.ts'
export * from './quarter.ts'
export { bitsOfCode, codeOfBits, parseReceiptCode, receiptCodeOf } from './receipt-code.ts'
export { endOfReportCode, reportCode } from './report-code.ts'
export { readableLabel } from './punycode.ts'
export { throughRedirectors } from './redirectors.ts'
export { refanged } from './refang.ts'
export { recogniseIdentifier } from './recognise-identifier.ts'
export { type FoundIn, identifiersIn } from './identifiers-in.ts'
export { namesIn } from './names-in.ts'
export { foldedText } from './plain-text.ts'
export { isRowId } from './row-id.ts'
export { smallestShown, suppressSmall } from './small-number.ts'
export { shortenerHosts } from './shorteners.ts'
export { parseUserName, type UserNameDetail } from './user-name.ts'
export { parseWebAddress, type WebAddressDetail, type WebAddressScope } from './web-address.ts'
export * from './withheld.ts'
export { daysAfter, mondayOf, monthsAfter, orNextWorkingDay, workingDaysAfter } from './working-days.ts'
export { type AssuranceLevel, assuranceLevels, type CompanyVisit, type VisitingCompany } from './company-visit.ts'
export {
  longestOtherWords,
  type OtherCode,
  type OtherLanguage,
  otherLanguage,
  otherLanguages,
} from './other-languages.ts'
export { languageName, languageNamed } from './spoken-language.ts'
export { findIdentifiers } from './in-text/find-identifiers.ts'
export { hitsInText } from './in-text/hits-in-text.ts'
export { wrongMobiles } from './in-text/wrong-mobiles.ts'
export type { FindOptions, Found, FoundRole } from './in-text/found-identifier.ts'
export { storedIdentifier, understandIdentifier, understandOfPartner } from './in-text/understand-identifier.ts'
export { wilson } from './wilson.ts'
