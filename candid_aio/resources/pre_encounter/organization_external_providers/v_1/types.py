"""The types of `pre_encounter.organization_external_providers.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias
from uuid import UUID

from candid_aio.resources.pre_encounter.common.types import BaseModel, ResourcePage
from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter.common.types import Address, HumanName

__all__ = [
    "LicenseType",
    "MutableOrganizationExternalProvider",
    "OrganizationExternalProvider",
    "OrganizationExternalProviderId",
    "OrganizationExternalProviderPage",
    "OrganizationExternalProviderSortField",
    "OrganizationExternalProviderType",
]

_REFS = {
    "Address": "candid_aio.resources.pre_encounter.common.types",
    "HumanName": "candid_aio.resources.pre_encounter.common.types",
    "PageToken": "candid_aio.resources.pre_encounter.common.types",
    "SortDirection": "candid_aio.resources.pre_encounter.common.types",
    "datetime": "datetime",
}

OrganizationExternalProviderId: TypeAlias = UUID
OrganizationExternalProviderSortField: TypeAlias = str


class LicenseType(OpenEnum):
    MD = "MD"
    NP = "NP"
    PA = "PA"
    LMFT = "LMFT"
    LCPC = "LCPC"
    LCSW = "LCSW"
    PMHNP = "PMHNP"
    FNP = "FNP"
    LPCC = "LPCC"
    DO = "DO"
    RD = "RD"
    SLP = "SLP"
    APRN = "APRN"
    LPC = "LPC"
    PHD = "PHD"
    PSYD = "PSYD"
    LMSW = "LMSW"
    LMHC = "LMHC"
    OTHER_MASTERS = "OTHER_MASTERS"
    BCBA = "BCBA"
    UNKNOWN = "UNKNOWN"
    RPH = "RPH"
    PHT = "PHT"
    LAC = "LAC"
    LMT = "LMT"
    DC = "DC"
    ND = "ND"
    MA = "MA"
    PT = "PT"
    IBCLC = "IBCLC"
    RN = "RN"
    DPT = "DPT"
    LCMHC = "LCMHC"
    CNM = "CNM"
    RNFA = "RNFA"
    ACSW = "ACSW"
    APC = "APC"
    BCABA = "BCABA"
    BHA = "BHA"
    OD = "OD"
    DPM = "DPM"
    DA = "DA"
    DDS = "DDS"
    DEH = "DEH"
    DMD = "DMD"
    PTA = "PTA"
    LCADC = "LCADC"
    LCAT = "LCAT"
    LCMHCS = "LCMHCS"
    LCMHCA = "LCMHCA"
    LCSWA = "LCSWA"
    LICSW = "LICSW"
    LISW = "LISW"
    LMFTS = "LMFTS"
    LMFTA = "LMFTA"
    LPCI = "LPCI"
    LSCSW = "LSCSW"
    MHCA = "MHCA"
    MHT = "MHT"
    RBT = "RBT"
    RCSWI = "RCSWI"
    RHMCI = "RHMCI"
    LPN = "LPN"
    OTD = "OTD"
    OMS = "OMS"
    MFTA = "MFTA"
    APCC = "APCC"
    DNP = "DNP"
    AGNPBC = "AGNPBC"
    ANP = "ANP"
    FNPPP = "FNPPP"
    LCSWR = "LCSWR"
    ALC = "ALC"
    RMFTI = "RMFTI"
    LAMFT = "LAMFT"
    LPCA = "LPCA"
    LSWI = "LSWI"
    CSW = "CSW"
    CPC = "CPC"
    LGMFT = "LGMFT"
    LLPC = "LLPC"
    PLPC = "PLPC"
    PLMFT = "PLMFT"
    LMHCA = "LMHCA"
    CIT = "CIT"
    CT = "CT"
    MFT = "MFT"
    LSW = "LSW"
    PLMHP = "PLMHP"
    PCMSW = "PCMSW"
    LMHP = "LMHP"
    OTRL = "OTR/L"
    RPA = "RPA"
    COTA = "COTA"
    CRNP = "CRNP"
    SLP_CF = "SLP-CF"
    NP_C = "NP-C"
    PA_C = "PA-C"
    AMFT = "AMFT"
    CDN = "CDN"
    CGC = "CGC"
    CNS = "CNS"
    MDPHD = "MDPHD"
    AUD = "AuD"
    ATC = "ATC"
    LAT = "LAT"
    OTA = "OTA"
    LSSP = "LSSP"
    SLPA = "SLPA"


class OrganizationExternalProviderType(OpenEnum):
    REFERRING = "REFERRING"
    PRIMARY = "PRIMARY"
    TREATING = "TREATING"


@model(kw_only=True)
class MutableOrganizationExternalProvider(Model):
    __slots__ = ()

    name: HumanName
    types: list[OrganizationExternalProviderType]
    npi: str | None = None
    tax_id: str | None = None
    taxonomy_code: str | None = None
    phone_number: str | None = None
    other_phone_numbers: list[str] | None = None
    fax_number: str | None = None
    other_fax_numbers: list[str] | None = None
    emails: list[str] | None = None
    license_type: LicenseType | None = None
    addresses: list[Address] | None = None


@model(kw_only=True)
class OrganizationExternalProvider(BaseModel, MutableOrganizationExternalProvider):
    __slots__ = ()

    id: OrganizationExternalProviderId


@model(kw_only=True)
class OrganizationExternalProviderPage(ResourcePage):
    __slots__ = ()

    items: list[OrganizationExternalProvider]
