/**
 * What is found wrong with a template, and its English. Names and code of templates are values, the same in every language.
 */
export const findings = {
  meantPerhaps: '{finding}; did you mean "{near}"?',
  inFile: '{file}: {finding}',
  inFileAt: '{file}:{line} {finding}',
  inPartial: 'in line {line} of partial "{name}": {finding}',
  includedBy: '{finding} (in {file}, which includes this partial)',
  includedByMore: '{finding} (in {file}, which includes this partial, and in {more} more)',

  // The file as a whole.
  unknownTemplate: 'there is no template "{name}"',
  unusableTemplate: 'there is no usable template "{name}"',
  noSubject: 'no subject: a template begins with "subject: …" and a blank line',
  noContent: 'no {code}: mails would be empty',
  reservedLetters: 'holds letters that stand for a value (xq7…qx); write them otherwise',
  cannotBeChecked: 'cannot be checked: {reason}',
  cannotBeRead: 'cannot be read ({reason})',
  notUtf8: 'is not in UTF-8: save it in that encoding',
  cannotBeWritten: "{file} cannot be written ({reason}); give the desk's user the right to write there",

  // Syntax of Handlebars.
  brokenSyntax: 'broken syntax: {what}',
  neverEnds: 'a {code} ends here for want of {end}',
  neverClosed: '{open} is never closed; {close} is missing',
  nothingToClose: '{close} closes nothing',
  otherwiseAlone: '{code} stands in no block',
  notWithin: 'this cannot stand within {code}: {written}',
  noDecorators: 'decorators and partial blocks are not for templates',
  nameExpected: 'a name is expected here',

  // Variables, helpers and partials.
  unknownVariable: 'unknown variable "{name}"',
  unknownHelper: 'unknown helper "{name}"',
  unknownPartial: 'unknown partial "{name}"',
  staffOnly: '"{name}" is for staff only, and "{template}" goes to customers',
  noVariableOf: '"{name}" is no variable of "{template}"',
  outsideList: '"{name}" is not of this list, but of what stands around it: write {code}',
  canBeMissing: '"{name}" can be missing here: put it into {code}',
  isBlock: '"{name}" is a block: {code}',
  isNoBlock: '"{name}" is no block: write {code}',
  isMoment: '"{name}" is a moment: write {code}',
  isList: '"{name}" is a list: write {code}',
  hasParts: '"{name}" has parts: {parts}',
  isWritten: '"{name}" is written {code}',
  noOption: '"{name}" has no option "{option}"',
  notNested: 'helpers cannot be put into each other',
  takesAnother: '"{helper}" takes {wanted}, and "{name}" is {found}',
  aText: 'a text',
  aWords: 'a text of several lines',
  aLink: 'a link',
  aMoment: 'a moment',
  aNumber: 'a number',
  aFlag: 'a yes or no',
  aRecord: 'a record',
  aList: 'a list',
  partialIsWritten: 'a partial is included as {code}',
  partialInPartial: 'a partial cannot include another',

  // Links.
  isNoLink: '"{name}" is no link: only links can be linked to',
  linkToNowhere: 'a link that leads nowhere',
  otherScheme: 'mails link to http, https and mailto only, not to {scheme}',
  noScheme: '"{href}" is a link without scheme: write {better}',

  // What bounds the making of a mail.
  fileTooLong: 'longer than {most} characters',
  tooManyTags: 'more than {most} tags {code}',
  blocksTooDeep: 'blocks within blocks, more than {most} deep',
  makesTooMuch: 'it makes too much text',
  tooManyMarks: 'more than {most} marks of Markdown without a blank line between them',
  nestedTooDeep: 'things within each other, too deep to be read',
  tooLongRun: 'a word of more than {most} letters, or as many blanks in a row',
  tooMuchStyling: 'its styles are too many for a mail of that length',
  listsTooDeep: 'lists and quotes within each other, more than {most} deep',

  // Markup of the layout.
  noPlace: '{what} has no place in a mail: scripts, forms and what is fetched from elsewhere are refused',
  partOf: '{part} of {element}',
  namedByValue: 'an element that a value or a condition names',
  fetchingStyles: 'a style that fetches something',
} as const;
