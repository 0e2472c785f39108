// What the page is given, and what its parts hand to each other. The Python side of the first half is the
// picture's model, and `compact.py`, which shortens it for the file.

import type { Pen } from "./draw/pen.js";

declare global {
  // Nothing is in no set: who asks for what may be missing makes no mistake.
  interface Set<T> { has(value: T | null | undefined): boolean }
  interface Map<K, V> { has(key: K | null | undefined): boolean }
  interface Window { graphbuilder: Record<string, unknown> }
  // vis-network stands in the page beside the script.
  const vis: any;
}

export type Language = "nl" | "en";
export type Texts = Record<Language, string>;
/** As a text stands in the file: once where it is the same in each language, else in the order of `languages`. */
export type ShortTexts = string | string[];

export interface Kind {
  label: Texts;
  plural?: Texts;
  column?: number;
  ancestors: string[];
  shape: string;
  fill: string;
  light: string;
  dark: string;
}

export interface Relation {
  label: Texts;
  inverse: Texts;
  definition?: Texts;
  symmetric: boolean;
  structural: boolean;
  toTheme?: boolean;
  within?: boolean;
  leadsTo?: boolean;
  lists?: boolean;
  order: number;
  count?: number;
}

export interface Modality {
  id: string;
  label: Texts;
  definition?: Texts;
  line: string;
  count: number;
}

export interface Source {
  id: string;
  issued: string;
  written: Texts;
  title: Texts;
  age: Texts;
  citation: Texts;
  language: string;
  /** The first and the last day on which it may have been issued; blank where none is known. */
  said: string[];
  url: string;
  count: number;
}

/** How another statement contradicts one, and what a curator makes of that. */
export interface Dispute {
  other: string;
  words: Texts;
  isDispute: boolean;
  judged: Texts;
}

export interface Difference {
  heading: Texts;
  before: Texts;
  now: Texts;
}

export type Change = "added" | "removed" | "changed" | "unchanged";

/** The days between which a statement starts, ends or happens; what is not stated is left out. */
export interface Days {
  /** With it a date can settle the statement. */
  time?: string;
  firstStart?: string;
  lastStart?: string;
  firstEnd?: string;
  lastEnd?: string;
  moment?: string;
  /** ".." where it is stated to be open. */
  start?: string;
  end?: string;
  written?: string;
}

/** How a statement stands on a day: of each kind of time conditions with their outcomes, the last without one. */
export interface OutcomeRule {
  unknown: Record<string, string>;
  kinds: Record<string, string[][]>;
}

export interface ShortEntity {
  class: string;
  label?: ShortTexts;
  short?: ShortTexts;
  alternative?: Record<Language, string[]>;
  hidden?: string[];
  note?: ShortTexts;
  identifiers?: Identifier[];
  envisaged?: boolean;
  size: number;
  count?: number;
  /** How many statements of the whole name it, where the page holds fewer. */
  named?: number;
  /** x and y of each arrangement, in the order of `arrangements`. */
  at: number[];
  deadlines?: string[];
  onlyOfParts?: boolean;
  notStated?: ShortTexts;
  change?: Change;
  differences?: Difference[];
}

export interface Identifier {
  iri: string;
  match: string;
}

/** How something is said, and in which source. */
export interface ShortWay {
  modality?: string;
  said?: ShortTexts;
  denied?: boolean;
  holder?: string;
  /** The place of the source among all. */
  origin?: number;
  source?: ShortTexts;
  language?: string;
}

export interface Inferred {
  subject: string;
  relation: string;
  object: string;
  why: Texts;
  premises: string[];
}

export interface Group {
  x: number;
  y: number;
  radius: number;
  count: number;
  told: string[];
  names: string[];
}

export interface Line {
  width: number;
  dash: number[];
}

/** What stands for a statement in the file: a list of what `columns` names. */
export type Row = (string | number | string[] | { change?: Change; differences?: Difference[]; earlier?: number[]; disputes?: Dispute[] })[];

/** The measures of the drawing, in its own units. */
export interface Size {
  name: number;
  line: number;
  mark: number;
  text: number;
  left: number;
  top: number;
  width: number;
  height: number;
  row: number;
  grown: number;
}

/** What one may look for that is no name: under which words, what is said of it, and of which tracks nothing is. */
export interface Topic {
  label: Texts;
  words: string[];
  relations: string[];
  modality?: string;
  missing?: string[];
  /** Of how many tracks one expects it. */
  hubs?: number;
}

export interface Content {
  topics: Topic[];
  title: Texts;
  dataset: { iri: string; version: string; licence: string };
  sources: Source[];
  families: { id: string; label: Texts; count: number; classes: { id: string; count: number }[] }[];
  classes: Record<string, Kind>;
  modalities: Modality[];
  relations: Record<string, Relation>;
  entities: [string, ShortEntity][];
  statements: Row[];
  columns: string[];
  languages: Language[];
  namesElsewhere: string[];
  relationOrder: string[];
  ways: ShortWay[];
  times: { when?: ShortTexts; days?: Days }[];
  places: { where?: ShortTexts; text?: string }[];
  inferred: Inferred[];
  shapes: Record<string, [number, number][]>;
  lines: Record<string, Line>;
  outcomes: OutcomeRule;
  words: Record<string, Texts>;
  notes: Texts[];
  variants: string[];
  changes: { id: Change; label: Texts; names: number; statements: number }[];
  /** How much there is, where the page holds a part of it. */
  whole: { names: number; statements: number } | null;
  arrangements: { id: string; width: number; height: number }[];
  groups: Record<string, Group>;
  size: Size;
  opens: string;
}

/**
 * All of one kind by name. Who asks for one has its name from the page, so that it is there: where a name may
 * be anything, `has` is asked first.
 */
export interface All<T> extends Map<string, T> {
  get(id: string | null | undefined): T;
  has(id: string | null | undefined): boolean;
}

// --- what the reader chose ---------------------------------------------------------------------------

/** The lanes, the network of all names, or the list of all statements. */
export type PageView = "lanes" | "names" | "statements" | "text";

/** All that stands in the address. Of what can be left out, null is all of it. */
export interface Choices {
  /** Null is what the rest of the address means. */
  view: PageView | null;
  question: string | null;
  tracks: string[];
  focus: string | null;
  lines: string[];
  language: Language;
  list: boolean;
  class: Set<string> | null;
  modality: Set<string> | null;
  structural: boolean;
  relation: Set<string> | null;
  source: Set<string> | null;
  theme: string | null;
  date: string | null;
  layout: string | null;
  open: string[];
  /** The two ends of a line on the overview. */
  between: string[] | null;
  /** Only sources issued from, and until, a day. */
  saidFrom: string | null;
  saidUntil: string | null;
  /** Statements that nobody has checked are shown too. */
  drafts: boolean;
  change: Set<string> | null;
  sort: string | null;
  keys: boolean;
  steps: number | null;
  path: string | null;
  through: boolean;
  /** The page stands inside another one. */
  embedded: boolean;
}

export type Choice = Partial<Choices>;

/** What has a box for each of its values. */
export type Ticked = "class" | "modality" | "relation" | "source" | "change";

export interface AddressPart<T = any> {
  /** The value of the texts that stand there, and of none the default. */
  read(texts: string[]): T;
  write(value: T): string[];
  /** Under this name it stands in the state. */
  as: keyof Choices;
  /** Whether a text means something. */
  knows(text: string): boolean;
}

export interface Narrowing {
  /** In which part of the address it stands, where the legend sets it. */
  part?: keyof Choices;
  /** It leaves out what does not hold on a day. */
  dated?: boolean;
  /** It is on as the page opens, so that nobody need be told. */
  atFirst?: boolean;
  /** Names that it takes, or of which it takes all lines, stay on the picture, faint. */
  fades?: boolean;
  on(): boolean;
  name(id: string): boolean;
  statement(id: string): boolean;
}

/** What a reader can leave out: what passes a value, and the value that lets through what is wanted. */
export interface Filter {
  part: keyof Choices;
  fades?: boolean;
  name(value: any, id: string): boolean;
  statement(value: any, id: string): boolean;
  loosen(value: any, names: string[], lines: string[]): any;
}

/** What of all there is is shown. */
export interface Shown {
  entities: Set<string>;
  statements: Set<string>;
  /** What would be shown, were it not for the date. */
  aside: Set<string>;
  /** Names that are left faint, without any of their lines. */
  bare: Set<string>;
  inferred: Set<Inferred>;
}

export interface Active {
  entities: Set<string>;
  statements: Set<string>;
}

/** What is around a name: of a path also the statements that make it. */
export interface Reach {
  names: Set<string>;
  statements: Set<string> | null;
}

/** All shortest paths between two names. */
export interface Route {
  /** The names by distance. */
  layers: Set<string>[];
  names: Set<string>;
  statements: Set<string>;
  /** Of each name the names one step on, each with the statements between. */
  onward: All<All<string[]>>;
}

/** How a statement whose time a date can settle comes out on a day. */
export type Outcome =
  | "HOLDS" | "STARTED_END_NOT_STATED" | "UNDETERMINED" | "NOT_YET" | "OVER"
  | "HAPPENED" | "STILL_TO_COME" | "PASSED" | "UNDATED";

// --- what is drawn -----------------------------------------------------------------------------------

export interface Point {
  x: number;
  y: number;
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A box that may lie aslant: its middle, half its sides, and its bounds. */
export interface Slanted extends Box, Point {
  turn: number;
  cos: number;
  sin: number;
  wide: number;
  high: number;
}

/** A chain of curves: where it starts, and then for each curve its two handles and its end. */
export type Along = number[];

/** Two handles and an end. */
export type Curve = [number, number, number, number, number, number];

export interface Course {
  along: Along;
  pieces?: (Point & { far: number })[];
  box?: Box;
}

/** Where a name is drawn; `lines` is null where it has no room for its text. */
export interface NameBox extends Box, Point {
  id: string;
  radius: number;
  type: number;
  line: number;
  lines: string[] | null;
  covers: boolean;
  textLeft: number;
  textRight: number;
  textTop: number;
  textBottom: number;
}

/** A closed group: its bubble and its words. */
export interface GroupBox extends Box, Point {
  key: string;
  radius: number;
  type: number;
  lines: string[] | null;
  textMiddle: number;
  textLeft: number;
  textRight: number;
  textTop: number;
  textBottom: number;
}

/** All lines between the same two things, one of which is a closed group. */
export interface Bundle {
  one: string;
  other: string;
  ids: string[];
  drawn: boolean;
  strong: boolean;
  /** Where it runs, among which groups. */
  course: Course;
  among: All<GroupBox> | null;
}

/** What is on the picture: names, closed groups with what they hold, and groups that are open. */
export interface Scene {
  names: Set<string>;
  groups: All<{ count: number; fills: Map<string, number> }>;
  opened: Set<string>;
  narrowed: boolean;
}

/** As much of a canvas's context as is drawn with, so that a pen that writes SVG can stand in for it. */
export interface Context {
  fillStyle: any;
  strokeStyle: any;
  lineWidth: number;
  lineJoin: any;
  globalAlpha: number;
  font: string;
  letterSpacing: string;
  wordSpacing: string;
  textAlign: any;
  textBaseline: any;
  /** What the marks until the next restore() are about. */
  describe?(text: string): void;
  save(): void;
  restore(): void;
  translate(x: number, y: number): void;
  scale(across: number, down: number): void;
  rotate(angle: number): void;
  setLineDash(dash: number[]): void;
  beginPath(): void;
  closePath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
  arc(x: number, y: number, radius: number, start: number, end: number): void;
  rect(x: number, y: number, width: number, height: number): void;
  roundRect(x: number, y: number, width: number, height: number, radius: number): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  fill(): void;
  stroke(path?: any): void;
  fillText(text: string, x: number, y: number): void;
  drawImage?(image: HTMLCanvasElement, x: number, y: number, width: number, height: number): void;
}

/** How text is set in a context. */
export interface CanvasText {
  font: string;
  letterSpacing: string;
  wordSpacing: string;
}

/** What was drawn last, and for what. */
export interface Drawn {
  key: string;
  /** What of the key is the same whatever part is looked at. */
  look: string;
  /** The part of the drawing in which names were placed, of a large one. */
  part?: Box | null;
  names: All<NameBox>;
  groups: All<GroupBox>;
  lines: All<DrawnLine>;
  /** Whether there are lines that are drawn all at once. */
  rest: boolean;
  words: Words[];
  trunks: Trunk[];
}

/** A line; of one that leaves its name with others, `path` is what it has for itself, and `own` runs along that. */
export interface DrawnLine extends Course {
  path: Path2D;
  own?: Course;
}

/** What lines that say the same have together: from their name to their words, and through these. */
export interface Trunk {
  ids: string[];
  path: Path2D;
}

/** On which side of a name: to the right of it, or to the left. */
export type Side = 1 | -1;

/** Words in rows, and how long these are, as a part of the size of the type. */
export interface Rows {
  rows: string[];
  long: number;
}

/** The words of a trunk that are to be placed: half their sides, and at which height they should stand. */
export interface Label {
  side: Side;
  wide: number;
  high: number;
  type: number;
  wish: number;
  /** How far beside their name the nearest of the names stands to which they lead. */
  room: number;
}

/** A box, and what covering it costs. */
export interface Obstacle extends Box {
  cost: number;
}

/** Where the text of a name could stand. */
export interface TextSpot extends Box {
  id: string;
  type: number;
  line: number;
  lines: string[];
}

/** The words of a line, where they stand, and of which lines they are. */
export interface Words extends Slanted {
  text: string;
  rows: string[];
  type: number;
  /** The room for the tip that tells which way the line goes. */
  head: number;
  /** Which way its lines go, in radians. */
  way: number;
  ids: string[];
}

/** The colours of the picture. */
export type Ink = { dark: boolean } & Record<
  "ground" | "text" | "soft" | "accent" | "row" | "bar" | "line" | "bundle" | "added" | "removed" | "changed", string
>;

/** A room in which the picture is laid out, in pixels. */
export interface Room {
  width: number;
  height: number;
}

/** A part of the drawing. */
export interface Part extends Room {
  left: number;
  top: number;
}

/** What of the drawing the frame shows. */
export interface View {
  scale: number;
  position: Point;
  animation: any;
}

/** A name that is on its way, and how far from its middle it was taken. */
export interface Dragged extends Point {
  name: string;
  went: boolean;
}

// --- how lines find their way ------------------------------------------------------------------------

export interface Rect extends Box {
  id: string;
}

/** Columns laid out for a room, as they come out with names so wide on so many sheets. */
export interface Tried {
  wide: number;
  many: number;
  part: number;
  texts: number[];
  parts: string[][][];
  across: { text: number; white: number };
  high: number;
  cut: number;
  readable: number;
  scale: number;
  least: number;
}

/** A name among columns: where lines leave it, and what of it stands in their way. */
export interface Item {
  id: string;
  at: number;
  mid: number;
  near: number;
  far: number;
  shape: number;
  rects: Rect[];
  blocks: boolean;
  column?: number;
}

/** White between two names of a column, and the lines through it. */
export interface Gap {
  low: number;
  high: number;
  column: Column;
  lines: Place[];
}

export interface Column {
  left: number;
  right: number;
  held: Item[];
  rects: Rect[];
  gaps: Gap[];
  /** Of each rectangle how low it and those above it reach. */
  lowest: number[];
}

/** A line at one of the places through which it runs. */
export interface Place {
  line: Way;
  index: number;
}

/** A line at the side of a name. */
export interface Port extends Place {
  /** To which side of it the rest of its line lies. */
  step: number;
  end: number;
  /** Arcs to above it, then what comes from beside it, then arcs to below it. */
  group: number;
  order: number;
}

/** A line that looks for its way, from left to right. */
export interface Way {
  id: string;
  rank: number;
  place: number;
  many: number;
  from: Item;
  to: Item;
  backward: boolean;
  arc: boolean;
  loop: boolean;
  ports: number[];
  first: number;
  last: number;
  gaps: Gap[];
  levels: number[];
  edge: number;
  room: number;
  reach: number;
  lane: number;
  lanes: { top: number; bottom: number }[][];
}

/** Through which gaps a line comes to a height, and what that costs. */
export interface GapChoice {
  cost: number;
  y: number;
  gaps: Gap[];
}

/** A height between which and which a line runs at some place. */
export interface Gate {
  x: number;
  low: number;
  high: number;
  /** Where it runs there, once that is known. */
  y?: number;
  gap?: Gap;
}

/** A statement between two names on the picture; of those between the same two, which it is. */
export interface Link {
  id: string;
  statement: { subject: string; object: string | null };
  place: number;
  many: number;
}

// --- what is told and taken along --------------------------------------------------------------------

export type Child = Node | string | null | undefined | Child[];

/** What may have changed between two versions. */
export interface Changed {
  change?: Change | "";
  differences?: Difference[];
}

/** What the panel tells of a name: a statement with its key, or what follows from some. */
export interface Told {
  key?: string;
  statement: { subject: string; relation: string; object: string | null; denied?: boolean; value?: Texts | null };
}

/** What the search field finds: a name, in one of its spellings; a kind of link; a statement by its words; or a place. */
export interface Found {
  id?: string;
  name?: string;
  topic?: Topic;
  statement?: string;
  /** All that stands at one place of a source. */
  place?: string[];
  elsewhere?: Elsewhere;
}

/** A name of which the page holds nothing; what somebody typed has no count. */
export interface Elsewhere {
  id: string;
  /** In the order of `languages`; once where it is the same. */
  labels: string[];
  count?: number;
}

/** A step of the keyboard through the picture: to which name, and along which statement. */
export interface Step {
  name: string;
  by: string | null;
  across?: boolean;
}

/** One way from a name to another. */
export interface Path {
  names: string[];
  steps: PathStep[];
  weakest: PathStep;
}

export interface PathStep {
  from: string;
  to: string;
  keys: string[];
}

/** What a picture shows that is taken along. */
export interface Seen {
  names: Set<string>;
  drawn: Set<string>;
  groups: Set<string>;
  statements: string[];
}

/** Something in the legend of a picture that is taken along. */
export interface LegendItem {
  text: string;
  wide?: boolean;
  draw(pen: Pen, x: number, y: number, letters: number): void;
}

/** A picture that is taken along, with its size in pixels of the screen. */
/** A picture as it is taken along; `text` says what it shows to those who cannot see it. */
export interface TakenPicture {
  root: SVGElement;
  width: number;
  height: number;
  text: string;
  /** The one track of which it is, if it is of one. */
  name?: string;
}

export interface TakenAlong extends TakenPicture {
  top: number;
  seen: Seen;
  /** How many names are written in it, and how high these are, in points, in a note. */
  written: number;
  letters: number;
}
