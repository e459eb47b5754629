// SPDX-License-Identifier: EUPL-1.2

/** What each form of fraud is, told to whoever it may happen to; the taxonomy defines it for those who count it. */
const ofForm: Readonly<Record<string, { nl: string; en: string }>> = {
  'FF-000': {
    nl: 'Iemand misleidt u via internet of telefoon om uw geld, spullen of gegevens te krijgen.',
    en: 'Somebody deceives you online or by phone to get your money, goods or data.',
  },
  'FF-100': {
    nl: 'U koopt of verkoopt iets online, en de ander houdt zich met opzet niet aan de afspraak.',
    en: 'You buy or sell something online, and the other deliberately does not keep the deal.',
  },
  'FF-110': {
    nl: 'U betaalt voor iets, maar krijgt niets of iets heel anders.',
    en: 'You pay for something, but get nothing or something very different.',
  },
  'FF-111': {
    nl: 'U bestelt bij een webwinkel die er alleen is om uw geld te krijgen. Soms lijkt hij precies op een echte.',
    en: 'You order from a web shop that is only there to get your money. Sometimes it looks just like a real one.',
  },
  'FF-112': {
    nl: 'U betaalt iemand van Marktplaats of sociale media, maar krijgt niets.',
    en: 'You pay somebody from a marketplace or social media, but get nothing.',
  },
  'FF-113': {
    nl: 'U koopt kaartjes of een reis, maar ze bestaan niet of zijn al aan anderen verkocht.',
    en: 'You buy tickets or a trip, but they do not exist or were sold to others already.',
  },
  'FF-114': {
    nl: 'U betaalt borg of huur voor een huis dat de ander niet verhuurt.',
    en: 'You pay a deposit or rent for a home that the other does not let.',
  },
  'FF-115': {
    nl: 'U krijgt wel iets, maar het is namaak of niets waard.',
    en: 'You do get something, but it is a fake or worth nothing.',
  },
  'FF-120': {
    nl: 'U verkoopt iets en geeft het mee, maar krijgt geen geld. Of de koper haalt zijn geld weer terug.',
    en: 'You sell something and hand it over, but get no money. Or the buyer takes the money back.',
  },
  'FF-121': {
    nl: 'De koper laat u een bewijs van betaling zien, maar het is nep. U krijgt geen geld.',
    en: 'The buyer shows you proof of payment, but it is fake. No money comes.',
  },
  'FF-122': {
    nl: 'De koper betaalt u te veel en vraagt een deel terug. Daarna haalt hij zijn eigen betaling weg.',
    en: 'The buyer pays you too much and asks for a part back. Then he takes his own payment away.',
  },
  'FF-200': {
    nl: 'U krijgt een vals bericht of komt op een nepsite. Wie uw codes of pasgegevens krijgt, betaalt daarmee van uw rekening.',
    en: 'You get a false message or land on a fake site. Whoever gets your codes or card details pays from your account with them.',
  },
  'FF-210': {
    nl: 'U vult op een nepsite de inlog van uw bank in. Daarmee komt een ander bij uw geld.',
    en: 'You fill in the login of your bank on a fake site. With that another gets to your money.',
  },
  'FF-220': {
    nl: 'U vult op een nepsite uw kaartgegevens in. Daarmee betaalt een ander van uw rekening.',
    en: 'You fill in your card details on a fake site. With those another pays from your account.',
  },
  'FF-230': {
    nl: 'U krijgt een link die op een betaalverzoek lijkt, vaak voor 1 cent. Hij brengt u naar een nepsite van uw bank.',
    en: 'You get a link that looks like a payment request, often for 1 cent. It takes you to a fake site of your bank.',
  },
  'FF-240': {
    nl: 'Een ander krijgt uw pas en uw pincode. Bijvoorbeeld omdat u de pas moest opsturen.',
    en: 'Another gets your card and your PIN. For instance because you had to post the card.',
  },
  'FF-300': {
    nl: 'Iemand doet in een bericht alsof hij uw kind of een bekende is, en vraagt u om geld.',
    en: 'Somebody poses in a message as your child or somebody you know, and asks you for money.',
  },
  'FF-310': {
    nl: 'U krijgt een appje van een nieuw nummer, zogenaamd van uw kind of een bekende. Daarna vraagt hij om geld.',
    en: 'You get a message from a new number, said to be of your child or somebody you know. Then he asks for money.',
  },
  'FF-320': {
    nl: 'Iemand is in het account van een bekende gekomen, en vraagt u daar om geld.',
    en: 'Somebody got into the account of somebody you know, and asks you for money there.',
  },
  'FF-330': {
    nl: 'U hoort of ziet iemand die u kent, maar de stem of het beeld is namaak.',
    en: 'You hear or see somebody you know, but the voice or picture is made up.',
  },
  'FF-400': {
    nl: 'U wordt gebeld door iemand die doet alsof hij van een bedrijf of de overheid is. Hij wil uw geld, uw pas of meekijken op uw toestel.',
    en: 'You are called by somebody who says he is from a company or the government. He wants your money, your card or to look along on your device.',
  },
  'FF-410': {
    nl: 'U wordt gebeld, zogenaamd door uw bank. Uw geld is in gevaar, zegt de beller.',
    en: 'You are called, as if by your bank. Your money is in danger, the caller says.',
  },
  'FF-411': {
    nl: 'De beller zegt dat hij van uw bank is, en laat u geld overmaken naar een “veilige” rekening. Die is van hem.',
    en: 'The caller says he is from your bank, and has you transfer money to a “safe” account. It is his.',
  },
  'FF-412': {
    nl: 'Er komt iemand bij u thuis uw pas, pincode of sieraden ophalen, zogenaamd voor de bank.',
    en: 'Somebody comes to your home to collect your card, PIN or jewellery, as if for the bank.',
  },
  'FF-413': {
    nl: 'De beller zegt dat hij van uw bank is en neemt uw computer of telefoon over. Zo betaalt hij met uw geld.',
    en: 'The caller says he is from your bank and takes over your computer or phone. So he pays with your money.',
  },
  'FF-420': {
    nl: 'Iemand van een computerbedrijf zegt dat uw computer een virus heeft. Dat is verzonnen: hij wil meekijken of geld.',
    en: 'Somebody of a computer company says that your computer has a virus. That is made up: he wants to look along or money.',
  },
  'FF-430': {
    nl: 'Iemand doet alsof hij van de politie of de overheid is. Soms komt hij ook bij u thuis.',
    en: 'Somebody poses as the police or the government. Sometimes he comes to your home too.',
  },
  'FF-440': {
    nl: 'Iemand doet alsof hij van uw cryptobeurs of wallet is. Hij wil bij uw crypto.',
    en: 'Somebody poses as your crypto exchange or wallet. He wants to get to your crypto.',
  },
  'FF-450': {
    nl: 'U zoekt zelf een helpdesk en vindt een valse, via een advertentie of zoekresultaat.',
    en: 'You look for a helpdesk yourself and find a false one, by an advert or search result.',
  },
  'FF-500': {
    nl: 'Iemand gebruikt uw naam of gegevens om geld, spullen of diensten te krijgen.',
    en: 'Somebody uses your name or data to get money, goods or services.',
  },
  'FF-510': {
    nl: 'Iemand opent een rekening of lening op uw naam.',
    en: 'Somebody opens an account or loan in your name.',
  },
  'FF-520': {
    nl: 'Iemand bestelt iets of sluit een contract af op uw naam. De rekening komt bij u.',
    en: 'Somebody orders something or takes out a contract in your name. The bill comes to you.',
  },
  'FF-530': {
    nl: 'Iemand neemt een account van u over, en gebruikt het.',
    en: 'Somebody takes over an account of yours, and uses it.',
  },
  'FF-540': {
    nl: 'Iemand maakt een persoon die niet bestaat, deels met gegevens van echte mensen. Die van u kunnen erbij zitten.',
    en: 'Somebody makes up a person, partly with data of real people. Yours may be among them.',
  },
  'FF-550': {
    nl: 'Iemand doet alsof hij uw bedrijf of organisatie is.',
    en: 'Somebody poses as your company or organisation.',
  },
  'FF-560': {
    nl: 'Iemand logt in als u bij de overheid, bijvoorbeeld om uw uitkering of toeslag te krijgen.',
    en: 'Somebody logs in as you with the government, for instance to get your benefit or allowance.',
  },
  'FF-900': {
    nl: 'Iemand licht u online op, op een andere manier dan de vijf soorten die het meest voorkomen.',
    en: 'Somebody cheats you online, in another way than the five kinds that come first.',
  },
  'FF-910': {
    nl: 'U legt geld in, maar de belegging bestaat niet of is niets waard.',
    en: 'You put in money, but the investment does not exist or is worth nothing.',
  },
  'FF-920': {
    nl: 'U leert online iemand kennen en vertrouwt hem of haar. Daarna vraagt die u om geld.',
    en: 'You meet somebody online and trust them. Then they ask you for money.',
  },
  'FF-930': {
    nl: 'U moet eerst betalen voor een prijs, erfenis of lening. Die komt nooit.',
    en: 'You must first pay for a prize, inheritance or loan. It never comes.',
  },
  'FF-940': {
    nl: 'U betaalt een valse factuur, of een rekening waarvan het nummer veranderd is. Of uw baas vraagt u te betalen, maar hij is het niet.',
    en: 'You pay a false invoice, or a bill of which the account was changed. Or your boss asks you to pay, but it is not him.',
  },
  'FF-950': {
    nl: 'U bent al eens opgelicht. Nu belooft iemand uw geld terug te halen, als u eerst betaalt.',
    en: 'You were cheated before. Now somebody promises to get your money back, if you pay first.',
  },
}

/** null: a form that is new in the taxonomy and has no words of its own yet. */
export const leadOfForm = (form: string) => (Object.hasOwn(ofForm, form) ? (ofForm[form] ?? null) : null)
