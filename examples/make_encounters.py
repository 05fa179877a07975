"""Writes `encounters.jsonl`: 200 encounters that a biller would believe, one a line, in the wire's names.

    python examples/make_encounters.py            # writes examples/encounters.jsonl
    python examples/make_encounters.py --check    # exits 1 if the file is not what this script makes

Everybody in it is invented. Rules that make it look right: NPIs begin with 2 and pass the Luhn check over the prefix
80840 (45 CFR 162.406; none that begins with 2 is issued), tax ids begin with 89 (no such EIN prefix), Medicare numbers
have the S in second place that real ones never have, telephone numbers are 555-01xx, and mail goes to example.com.
Diagnoses and procedures are given by code only. The seed is fixed, and only the standard library is used. Half of this
file is tables. It may not read anything but its own output.
"""

from __future__ import annotations

import datetime as dt
import json
import random
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

TARGET = Path(__file__).with_name("encounters.jsonl")
SEED, COUNT = 20260701, 200
FIRST_DAY, DAYS = dt.date(2026, 7, 1), 92

CHARGES = {  # cents for one unit
    "99203": 22500, "99204": 33900, "99212": 11500, "99213": 18500, "99214": 26200, "99222": 41000, "99223": 58500,
    "99232": 22800, "99233": 32600, "99238": 24500, "99283": 38500, "99284": 64200, "99391": 21800, "99392": 23200,
    "99393": 23100, "99394": 25400, "99395": 25900, "99396": 27800, "G0439": 28400, "36415": 1800, "80053": 4200,
    "80061": 5400, "83036": 4800, "84443": 7200, "85025": 3400, "81002": 1500, "81025": 2600, "93000": 6500,
    "93010": 3900, "93306": 124500, "90471": 4200, "90686": 4500, "90460": 4400, "90461": 2200, "90707": 12800,
    "90716": 21500, "90696": 9800, "90715": 7400, "90734": 19800, "90791": 28500, "90832": 13500, "90834": 17500,
    "90837": 23500, "97161": 18900, "97110": 6400, "97112": 6800, "97140": 6100, "97530": 7000, "11102": 24800,
    "17000": 16500, "17003": 2900, "17110": 24500, "20610": 21500, "J3301": 900, "73562": 9800, "73610": 8600,
    "71046": 8900, "87880": 3900, "87804": 4100, "12001": 31500, "97802": 7600, "97803": 6600, "58300": 29500,
    "J7298": 129500,
}  # fmt: skip
DRUGS = {  # what a payer wants beside the code of a drug that was injected
    "J3301": {
        "service_id_qualifier": "N4", "national_drug_code": "00003029305", "national_drug_unit_count": "1",
        "measurement_unit_code": "ML",
    },
}  # fmt: skip


@dataclass(frozen=True)
class Visit:
    """A kind of visit and who can have it.

    `ages` are whole years on the day, `place` is a place-of-service code. `lines` are as a biller writes them:
    `97110-GPx2:01` is the code 97110 with modifier GP, two units, for the first and the second diagnosis (without
    pointers, for the first).
    """

    ages: tuple[int, int]
    diagnoses: str
    lines: str
    new: bool = False
    place: str = "11"
    sex: str | None = None
    self_pay: bool = False


@dataclass(frozen=True)
class Practice:
    """Who bills: its own address, its clinicians (first name, last name, taxonomy) and what it does."""

    key: str
    name: str
    address: tuple[str, str, str]
    taxonomy: str
    clinicians: tuple[tuple[str, str, str], ...]
    visits: tuple[Visit, ...]
    weekends: bool = False
    referred: bool = False
    facility: str | None = None


V = Visit
FAMILY, NURSE = "207Q00000X", "363LF0000X"
BLOOD = "36415 80053:01"
HOSPITAL, HOSPITAL_ADDRESS = "Tallow Bridge Memorial Hospital", ("500 Hospital Loop", "Springfield", "62702")
PRACTICES = (
    Practice(
        "PLFM", "Prairie Larkspur Family Medicine", ("412 Larkspur Ave", "Springfield", "62701"), "261QP2300X",
        (("Imogen", "Vantreese", FAMILY), ("Tobias", "Quillfeather", FAMILY), ("Marisol", "Okonjo-Bell", NURSE)),
        (
            V((30, 88), "I10 E78.5", f"99214:01 {BLOOD} 80061:1"),
            V((35, 88), "E11.65 I10 Z79.84", "99214:012 36415 83036 80053:01"),
            V((18, 64), "J06.9", "99213"),
            V((18, 80), "N39.0", "99213 81002", sex="female"),
            V((40, 64), "Z00.00 Z23", "99396-25 80061 90471:1 90686:1"),
            V((18, 39), "Z00.00", "99395 85025"),
            V((65, 88), "Z00.00 I10", "G0439 99213-25:1"),
            V((20, 70), "E03.9 R53.83", "99203:01 36415 84443", new=True),
            V((18, 75), "J01.90", "99213-95", place="10"),
            V((25, 80), "I10", "99212-95", place="02"),
        ),
    ),
    Practice(
        "CTPD", "Copper Thimble Pediatrics", ("88 Thimble Ct", "Peoria", "61602"), "261QP2300X",
        (("Linnea", "Abernethy-Cho", "208000000X"), ("Desmond", "Fairweather", "208000000X")),
        (
            V((0, 0), "Z00.129", "99391"),
            V((1, 1), "Z00.129 Z23", "99392-25 90460x2:1 90461x2:1 90707:1 90716:1"),
            V((5, 6), "Z00.129 Z23", "99393-25 90460:1 90461x3:1 90696:1"),
            V((11, 11), "Z00.129 Z23", "99393-25 90460x2:1 90461x2:1 90715:1 90734:1"),
            V((13, 17), "Z00.129", "99394"),
            V((1, 9), "H66.91 R50.9", "99213:01"),
            V((3, 15), "J02.0", "99213 87880-QW"),
            V((7, 16), "F90.2", "99214-95", place="10"),
        ),
    ),
    Practice(
        "SLBH", "Stillwater Lantern Behavioral Health", ("1500 Lantern Way", "Champaign", "61820"), "261QM0801X",
        (
            ("Rosalind", "Achterberg", "103TC0700X"), ("Calloway", "Nwachukwu", "1041C0700X"),
            ("Ines", "Thornquist", "103TC0700X"),
        ),
        (
            V((18, 67), "F41.1", "90837-95", place="10"),
            V((18, 67), "F33.1 F41.1", "90834-95:01", place="10"),
            V((18, 60), "F43.23", "90791-95", place="10", new=True),
            V((18, 60), "F43.10", "90837"),
            V((14, 17), "F43.23", "90832-95", place="02"),
            V((20, 60), "F33.0", "90834", self_pay=True),
        ),
    ),
    Practice(
        "RHPT", "Riverhollow Physical Therapy", ("27 Millrace Rd", "Decatur", "62521"), "261QP2000X",
        (("Anselm", "Drury-Kapoor", "225100000X"), ("Wilhelmina", "Stavros", "225100000X")),
        (
            V((18, 85), "M54.50", "97161-GP 97110-GP", new=True),
            V((18, 85), "M54.50 M62.830", "97110-GPx2:01 97140-GP:1"),
            V((30, 85), "M25.561", "97110-GPx2 97112-GP"),
            V((40, 85), "Z47.1 Z96.651", "97110-GPx2:01 97530-GP:01 97140-59-GP:01"),
        ),
        referred=True,
    ),
    Practice(
        "OGOR", "Osage Grove Orthopedics", ("3300 Grove Pkwy Ste 4", "Bloomington", "61701"), "193400000X",
        (("Thaddeus", "Lindqvist-Moore", "207X00000X"), ("Ottoline", "Pemberley", "207X00000X")),
        (
            V((48, 84), "M17.11", "99213-25 20610-RT J3301x4"),
            V((48, 84), "M17.12", "99204-25 73562-LT 20610-LT J3301x4", new=True),
            V((16, 60), "S93.401A", "99203 73610-RT", new=True),
        ),
        referred=True,
    ),
    Practice(
        "NFDM", "Nightingale Fen Dermatology", ("640 Fen St", "Champaign", "61821"), "193400000X",
        (("Percival", "Oyelaran", "207N00000X"),),
        (
            V((55, 88), "L57.0 L82.1", "99213-25:1 17000 17003x4"),
            V((20, 80), "D49.2", "99203-25 11102", new=True),
            V((8, 40), "B07.9", "17110"),
            V((14, 30), "L70.0", "99213-95", place="10"),
        ),
    ),
    Practice(
        "HWCV", "Heron Wharf Cardiology", ("9 Wharf Plaza", "Peoria", "61603"), "193400000X",
        (("Evander", "Castellane", "207RC0000X"), ("Philippa", "Roanhorse", "207RC0000X")),
        (
            V((50, 89), "I48.91 I10", "99214-25:01 93000"),
            V((45, 89), "I25.10 E78.5", "99204-25:01 93000 93306", new=True),
            V((30, 75), "R00.2", "99203-25 93000", new=True),
        ),
        referred=True,
    ),
    Practice(
        "QCUC", "Quarry Crossing Urgent Care", ("2101 Quarry Rd", "Springfield", "62704"), "261QU0200X",
        (("Beatrix", "Oduya", NURSE), ("Lysander", "Hatherleigh", FAMILY)),
        (
            V((5, 60), "J02.0", "99203-25 87880-QW", new=True, place="20"),
            V((5, 75), "J20.9 R05.1", "99203:01 71046:1", new=True, place="20"),
            V((10, 70), "J11.1", "99213-25 87804-QW 87804-59-QW", place="20"),
            V((12, 60), "S61.011A", "12001", place="20"),
            V((18, 50), "S93.401A", "99203 73610-RT", new=True, place="20", self_pay=True),
        ),
        weekends=True,
    ),
    Practice(
        "VMWH", "Violet Mesa Women's Health", ("71 Mesa Verde Ln", "Normal", "61761"), "193400000X",
        (("Saoirse", "Delacroix-Webb", "207V00000X"),),
        (
            V((20, 40), "Z30.430 Z32.02", "81025:1 58300 J7298", sex="female"),
            V((21, 39), "Z01.419", "99395", sex="female"),
            V((18, 50), "N92.0", "99214 85025", sex="female"),
        ),
    ),
    Practice(
        "TBED", "Tallow Bridge Emergency Physicians", HOSPITAL_ADDRESS, "193200000X",
        (("Corwin", "Esterhazy", "207P00000X"), ("Zipporah", "Lind", "207P00000X")),
        (
            V((40, 88), "R07.9", "99284-25 93010", place="23"),
            V((6, 50), "S61.011A", "99283-25 12001", place="23"),
            V((20, 80), "R10.9", "99284", place="23"),
        ),
        weekends=True, facility=HOSPITAL,
    ),
    Practice(
        "TBHM", "Tallow Bridge Hospital Medicine", HOSPITAL_ADDRESS, "193200000X",
        (("Aurelio", "Van der Zee", "207R00000X"),),
        (
            V((60, 90), "J18.9 J96.01", "99223-AI:01 99233:01 99232:01 99238", place="21"),
            V((66, 92), "I50.23 I10 N17.9", "99222-AI:012 99232:02 99238:01", place="21"),
        ),
        weekends=True, facility=HOSPITAL,
    ),
    Practice(
        "JFNT", "Juniper Furrow Nutrition", ("18 Furrow Ln", "Urbana", "61801"), "261QP2300X",
        (("Henrike", "Solberg-Ito", "133V00000X"),),
        (
            V((25, 70), "E11.9 Z71.3", "97802-95x4:01", new=True, place="10"),
            V((25, 70), "E11.9 Z71.3", "97803-95x2:01", place="02"),
        ),
    ),
)  # fmt: skip
WEIGHTS = (34, 26, 30, 20, 14, 12, 14, 18, 8, 10, 8, 6)

SELF, CHILD, SPOUSE = "18", "19", "01"  # the patient is to the insured
COMMERCIAL = (
    ("Aetna", "60054", "CI"), ("UnitedHealthcare", "87726", "CI"), ("Cigna", "62308", "CI"), ("Humana", "61101", "HM"),
    ("Blue Cross Blue Shield of Illinois", "00621", "BL"), ("Blue Cross Blue Shield of Illinois", "00621", "BL"),
)  # fmt: skip
MEDICARE, MEDIGAP = ("Medicare Part B Illinois", "00952", "MB"), ("AARP Supplemental Health Plans", "36273", "CI")
MEDICAID = ("Illinois Medicaid", "37384", "MC")
FIRST = {
    "female": (
        "Amaryllis", "Bettina", "Calista", "Dorothea", "Elowen", "Fenella", "Ginevra", "Hollis", "Isolde", "Junia",
        "Keziah", "Lavinia", "Marguerite", "Nerissa", "Odalys", "Petra", "Quinta", "Romilly", "Sunniva", "Thandiwe",
    ),
    "male": (
        "Ambrose", "Bartholomew", "Cassius", "Dashiell", "Emeric", "Florian", "Gideon", "Hamish", "Ignatius", "Jericho",
        "Kenelm", "Leander", "Montague", "Nikolai", "Osgood", "Phineas", "Quentin", "Rafferty", "Silvan", "Tiberius",
    ),
}  # fmt: skip
LAST = (
    "Abelmoor", "Brackenridge", "Coldwater", "Dunmarrow", "Eskildsen", "Farrowgate", "Greenhalgh", "Hollowell",
    "Ibarrola", "Jessamine", "Kestleman", "Lockridge", "Merriwether", "Northcliff", "Oakhanger", "Pellworth",
    "Quarrington", "Rosenthorn", "Stormcrow", "Tamarind", "Underhay", "Valderrama", "Winterbourne", "Yarborough",
)  # fmt: skip
STREETS = ("Dogwood Ln", "Elderberry St", "Foxglove Dr", "Goldfinch Ct", "Hawthorn Ave", "Inkwell Rd", "Juniper Ter")
TOWNS = (("Springfield", "62703"), ("Peoria", "61604"), ("Champaign", "61822"), ("Decatur", "62526"))
MEMBER_LETTERS = "ACDEFGHJKMNPQRTUVWXY"
LINE = re.compile(r"(?P<code>\w{5})(?P<modifiers>(?:-\w\w)*)(?:x(?P<units>\d+))?(?::(?P<pointers>\d+))?")

Record: TypeAlias = dict[str, Any]


@dataclass
class Person:
    """A patient: the wire's fields, and who pays."""

    wire: Record
    born: dt.date
    cards: list[Record]
    guarantor: Record | None


def with_check_digit(nine: str) -> str:
    """The NPI of nine digits: Luhn over the prefix 80840 and them."""
    total = 0
    for place, digit in enumerate(reversed("80840" + nine)):
        doubled = int(digit) * (2 if place % 2 == 0 else 1)
        total += doubled - 9 if doubled > 9 else doubled
    return nine + str(-total % 10)


def age(born: dt.date, on: dt.date) -> int:
    """Whole years."""
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


class Maker:
    """Makes the encounters in order; everything random comes from one generator with a fixed seed."""

    def __init__(self) -> None:
        self.random = random.Random(SEED)
        self.numbers: dict[str, str] = {}
        self.patients: dict[str, list[Person]] = {practice.key: [] for practice in PRACTICES}

    def digits(self, count: int) -> str:
        return "".join(self.random.choice("0123456789") for _ in range(count))

    def npi(self, who: str) -> str:
        return self.numbers.setdefault(f"npi {who}", with_check_digit(f"2{self.digits(8)}"))

    def provider(self, clinician: tuple[str, str, str]) -> Record:
        first, last, taxonomy = clinician
        return {"first_name": first, "last_name": last, "npi": self.npi(f"{first} {last}"), "taxonomy_code": taxonomy}

    def day(self, practice: Practice) -> dt.date:
        while True:
            day = FIRST_DAY + dt.timedelta(days=self.random.randrange(DAYS))
            if practice.weekends or day.weekday() < 5:
                return day

    def patient(self, practice: Practice, visit: Visit, day: dt.date) -> Person:
        """One that this practice knows, if the visit is not a first one and somebody fits; else a new one."""
        known = [
            person
            for person in self.patients[practice.key]
            if visit.ages[0] <= age(person.born, day) <= visit.ages[1] and visit.sex in {None, person.wire["gender"]}
        ]
        if known and not visit.new and self.random.random() < 0.6:
            return self.random.choice(known)
        # A birthday in the 10 to 300 days before the visit, so that the age fits on the day.
        years = self.random.randint(*visit.ages)
        passed = day - dt.timedelta(days=self.random.randint(10, 300))
        born = passed.replace(year=passed.year - years, day=min(passed.day, 28))
        person = self.new_patient(born, years, visit.sex)
        self.patients[practice.key].append(person)
        return person

    def new_patient(self, born: dt.date, years: int, sex: str | None) -> Person:
        number = sum(len(known) for known in self.patients.values()) + 1
        gender = sex or self.random.choice(("female", "male"))
        town, zip_code = self.random.choice(TOWNS)
        wire: Record = {
            "external_id": f"pt-{number:05d}",
            "first_name": self.random.choice(FIRST[gender]),
            "last_name": self.random.choice(LAST),
            "gender": gender,
            "date_of_birth": str(born),
            "address": {
                "address1": f"{self.random.randint(3, 1980)} {self.random.choice(STREETS)}",
                "city": town,
                "state": "IL",
                "zip_code": zip_code,
                "zip_plus_four_code": str(self.random.randint(1001, 9899)),
            },
            "phone_numbers": [
                {
                    "number": f"{self.random.choice(('217', '309'))}55501{self.digits(2)}",
                    "type": self.random.choice(("Mobile", "Home")),
                }
            ],
            "phone_consent": True,
        }
        cards = self.cards(wire, born, years)
        answers = years < 18 or self.random.random() < 0.15
        return Person(wire, born, cards, self.guarantor(wire, born, years, cards) if answers else None)

    def relative(self, wire: Record, born: dt.date, older_by_years: int) -> Record:
        """A parent or spouse of the same name and address."""
        gender = self.random.choice(("female", "male"))
        return {
            "first_name": self.random.choice(FIRST[gender]),
            "last_name": wire["last_name"],
            "gender": gender,
            "date_of_birth": str(born - dt.timedelta(days=365 * older_by_years + self.random.randint(0, 300))),
        }

    def card(self, wire: Record, born: dt.date, payer: tuple[str, str, str], relation: str = SELF) -> Record:
        """A subscriber with the insurance card: the patient, or a parent or spouse."""
        name, payer_id, plan = payer
        if relation == SELF:
            holder = {key: wire[key] for key in ("first_name", "last_name", "gender", "date_of_birth")}
        else:
            holder = self.relative(wire, born, self.random.randint(22, 38) if relation == CHILD else 1)
        letters = [self.random.choice(MEMBER_LETTERS) for _ in range(3)]
        if plan == "MB":
            member = f"{self.random.randint(1, 9)}S{self.digits(2)}{letters[0]}{self.digits(2)}{letters[1]}{letters[2]}"
            member += self.digits(2)
        else:
            member = self.digits(9) if plan == "MC" else f"{letters[0]}{letters[1]}{self.digits(9)}"
        insurance = {"member_id": member, "payer_name": name, "payer_id": payer_id, "plan_type": plan}
        if payer in COMMERCIAL:
            insurance["group_number"] = self.digits(6)
        return holder | {
            "patient_relationship_to_subscriber_code": relation,
            "address": wire["address"],
            "insurance_card": insurance,
        }

    def cards(self, wire: Record, born: dt.date, years: int) -> list[Record]:
        """One or two, in the order in which they pay."""
        chance = self.random.random()
        if years >= 65:
            if chance < 0.12:  # still at work: the employer's plan pays first (insurance type 12, working aged)
                second = self.card(wire, born, MEDICARE)
                second["insurance_card"]["insurance_type"] = "12"
                return [self.card(wire, born, self.random.choice(COMMERCIAL)), second]
            second_payer = MEDIGAP if chance < 0.55 else MEDICAID if chance < 0.68 else None
            return [self.card(wire, born, payer) for payer in (MEDICARE, second_payer) if payer]
        if chance < (0.35 if years < 18 else 0.16):
            return [self.card(wire, born, MEDICAID)]
        relation = CHILD if years < 18 else SPOUSE if self.random.random() < 0.18 else SELF
        cards = [self.card(wire, born, self.random.choice(COMMERCIAL), relation)]
        if relation != SPOUSE and self.random.random() < 0.12:
            other = CHILD if relation == CHILD else SPOUSE
            cards.append(self.card(wire, born, self.random.choice(COMMERCIAL), other))
        return cards

    def guarantor(self, wire: Record, born: dt.date, years: int, cards: list[Record]) -> Record:
        """Who answers for the patient's share: the patient, or for a child a parent (the insured one, if any)."""
        who = wire
        if years < 18:
            insured = cards[0]["patient_relationship_to_subscriber_code"] == CHILD
            who = cards[0] if insured else self.relative(wire, born, self.random.randint(22, 38))
        return {
            "external_id": f"gr-{wire['external_id'][3:]}",
            "first_name": who["first_name"],
            "last_name": who["last_name"],
            "date_of_birth": who["date_of_birth"],
            "address": wire["address"],
            "phone_numbers": wire["phone_numbers"],
            "phone_consent": True,
            "email": f"{who['first_name']}.{who['last_name']}@example.com".lower(),
            "email_consent": True,
        }

    def encounter(self, number: int, practice: Practice) -> Record:
        visit = self.random.choice(practice.visits)
        day = self.day(practice)
        person = self.patient(practice, visit, day)
        lines = service_lines(visit, day)
        cards = [] if visit.self_pay else person.cards
        made: Record = {
            "external_id": f"{practice.key}-2026-{number:06d}",
            "date_of_service": str(day),
            "end_date_of_service": lines[-1]["date_of_service"],
            "billable_status": "BILLABLE",
            "responsible_party": "INSURANCE_PAY" if cards else "SELF_PAY",
            "patient_authorized_release": True,
            "benefits_assigned_to_provider": bool(cards),
            "provider_accepts_assignment": bool(cards),
            "patient": person.wire,
            "billing_provider": {
                "organization_name": practice.name,
                "npi": self.npi(practice.name),
                "tax_id": self.numbers.setdefault(f"ein {practice.name}", f"89{self.digits(7)}"),
                "address": organization_address(practice),
                "taxonomy_code": practice.taxonomy,
            },
            "rendering_provider": self.provider(self.random.choice(practice.clinicians)),
            "place_of_service_code": visit.place,
            "diagnoses": [
                {"code_type": "ABF" if place else "ABK", "code": code}
                for place, code in enumerate(visit.diagnoses.split())
            ],
            "service_lines": lines,
        }
        made |= dict(zip(("subscriber_primary", "subscriber_secondary"), cards, strict=False))
        if person.guarantor:
            made["guarantor"] = person.guarantor
        return made | self.circumstances(practice, visit, made)

    def circumstances(self, practice: Practice, visit: Visit, made: Record) -> Record:
        """What some visits have besides: how they took place, a hospital stay, a referral, an authorization."""
        extra: Record = {}
        if visit.place in {"02", "10"}:
            extra["synchronicity"] = "Synchronous"
        if visit.place == "21":
            extra |= {"admission_date": made["date_of_service"], "discharge_date": made["end_date_of_service"]}
        if practice.facility:
            extra["service_facility"] = {
                "organization_name": practice.facility,
                "npi": self.npi(practice.facility),
                "address": organization_address(practice),
            }
        if practice.referred:
            extra["referring_provider"] = self.provider(PRACTICES[0].clinicians[self.random.randrange(2)])
            extra["referring_provider"]["qualifier"] = "DN"
        if made["rendering_provider"]["taxonomy_code"] == NURSE:
            physician = next(one for one in practice.clinicians if one[2] == FAMILY)
            extra["supervising_provider"] = self.provider(physician)
        if practice.key == "RHPT" and self.random.random() < 0.5:
            extra["prior_authorization_number"] = f"A{self.digits(9)}"
        if visit.diagnoses.startswith("S"):
            injured = dt.date.fromisoformat(made["date_of_service"]) - dt.timedelta(days=self.random.randint(0, 1))
            extra["accident_date"] = str(injured)
            extra["related_causes_information"] = {"related_causes_code_1": "OA"}
        return extra


def organization_address(practice: Practice) -> Record:
    street, city, zip_code = practice.address
    return {"address1": street, "city": city, "state": "IL", "zip_code": zip_code, "zip_plus_four_code": "1200"}


def service_lines(visit: Visit, day: dt.date) -> list[Record]:
    """One for each code. Those of a hospital stay are one a day, all others on the day of the visit."""
    made = []
    for number, match in enumerate(LINE.finditer(visit.lines)):
        units = int(match["units"] or 1)
        line: Record = {"procedure_code": match["code"], "quantity": str(units), "units": "UN"}
        if match["modifiers"]:
            line["modifiers"] = match["modifiers"][1:].split("-")
        line["charge_amount_cents"] = CHARGES[match["code"]] * units
        line["diagnosis_pointers"] = [int(pointer) for pointer in match["pointers"] or "0"]
        line["date_of_service"] = str(day + dt.timedelta(days=number if visit.place == "21" else 0))
        if match["code"] in DRUGS:
            line["drug_identification"] = DRUGS[match["code"]]
        made.append(line)
    return made


def encounters() -> list[Record]:
    """The 200 encounters, in order of their numbers."""
    maker = Maker()
    return [maker.encounter(number, maker.random.choices(PRACTICES, WEIGHTS)[0]) for number in range(1, COUNT + 1)]


def text() -> str:
    """The whole file."""
    return "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in encounters())


def main(arguments: list[str]) -> int:
    """Writes the file; with `--check` only compares it."""
    if "--check" in arguments:
        return int(TARGET.read_text(encoding="utf-8") != text())
    TARGET.write_text(text(), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
