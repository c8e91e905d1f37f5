// Owns what stands below .vn: where names are registered, and by whom. Knows nothing of provinces, fees, the network or words for people.

/**
 * Who may register below a suffix, as far as it is known.
 * `anyone`: people and organisations; `citizens`: people who are Vietnamese citizens; `people`: one's own name; `organisations`: those of
 * the suffix's kind; `state`: State bodies; `unknown`: no document read says it, so a registrar has to.
 */
export type Registrants = 'anyone' | 'citizens' | 'people' | 'organisations' | 'state' | 'unknown';

/** A place where names are registered. */
export interface Suffix {
  /** Without a leading dot: `vn`, `id.vn`, `hanoi.vn`. */
  readonly name: string;
  readonly who: Registrants;
  /** What it is for, a code: `person`, `business`, … */
  readonly purpose: string;
  /** How sure `who` is: settled by two independent sources or more, known from a single one, or looked for and not found. */
  readonly confidence: 'settled' | 'single' | 'not-found';
}

/*
 * Decree 147/2024/ND-CP, article 9 (anyone, directly below .vn); Circular 48/2025/TT-BKHCN, in force 10/02/2026 (ap, ad, on; edu for
 * organisations only); the others from registrars' guides and the provincial plans. What a suffix is for is not who may have it:
 * where only the first was found, the second is unknown.
 */
const table = /* @__PURE__ */ parse(`
vn         anyone         general        settled
id.vn      citizens       person         settled
biz.vn     anyone         business       settled
com.vn     anyone         commerce       settled
net.vn     anyone         network        settled
io.vn      anyone         technology     settled
ai.vn      anyone         intelligence   settled
info.vn    unknown        information    not-found
pro.vn     unknown        profession     not-found
name.vn    people         own-name       settled
org.vn     organisations  organisation   settled
ac.vn      organisations  research       settled
int.vn     organisations  international  settled
health.vn  organisations  health         settled
edu.vn     organisations  education      single
gov.vn     state          government     settled
ap.vn      unknown        apps           not-found
ad.vn      unknown        advertising    not-found
on.vn      unknown        online         not-found`);

function parse(text: string): readonly Suffix[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [name, who, purpose, confidence] = line.split(/ +/) as [string, Registrants, string, Suffix['confidence']];
      return { name, who, purpose, confidence };
    });
}

/** The suffixes that are not a place's, in the order of the table above; `vn` first. */
export const suffixes: readonly Suffix[] = table;

/*
 * One label per province as it was before 01/07/2025, and a second for Huế since January 2026: the registry still goes by the 63
 * (Public Suffix List, checked 15/11/2026).
 */
const geographic = /* @__PURE__ */ new Set(
  `angiang bacgiang backan baclieu bacninh baria-vungtau bentre binhdinh binhduong binhphuoc binhthuan camau cantho caobang daklak
  daknong danang dienbien dongnai dongthap gialai hagiang haiduong haiphong hanam hanoi hatinh haugiang hoabinh hue hungyen khanhhoa
  kiengiang kontum laichau lamdong langson laocai longan namdinh nghean ninhbinh ninhthuan phutho phuyen quangbinh quangnam quangngai
  quangninh quangtri soctrang sonla tayninh thaibinh thainguyen thanhhoa thanhphohochiminh thuathienhue tiengiang travinh tuyenquang
  vinhlong vinhphuc yenbai`.split(/\s+/),
);

/** The labels of places: `thainguyen` of `thainguyen.vn`. 64 of them. */
export const geographicLabels: ReadonlySet<string> = geographic;

/**
 * Finds a suffix by its name, lower case, without a leading dot. Who may register below a place's label is not known here.
 * @returns undefined where no names are registered below it
 */
export function findSuffix(name: string): Suffix | undefined {
  const known = suffixes.find((suffix) => suffix.name === name);
  if (known || !name.endsWith('.vn') || !geographic.has(name.slice(0, -3))) return known;
  return { name, who: 'unknown', purpose: 'place', confidence: 'not-found' };
}
