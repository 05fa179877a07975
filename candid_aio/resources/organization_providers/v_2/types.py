"""The types of `organization_providers.v_2`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias
from uuid import UUID

from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import Date, StreetAddressLongZip

__all__ = [
    "AddressType",
    "EmploymentStatus",
    "LicenseType",
    "OrganizationProvider",
    "OrganizationProviderAddress",
    "OrganizationProviderBase",
    "OrganizationProviderId",
    "OrganizationProviderSortOptions",
    "ProviderType",
]

_REFS = {"Date": "candid_aio.resources.commons.types", "StreetAddressLongZip": "candid_aio.resources.commons.types"}

OrganizationProviderId: TypeAlias = UUID


class AddressType(OpenEnum):
    DEFAULT = "DEFAULT"


class EmploymentStatus(OpenEnum):
    ACTIVE = "ACTIVE"
    TERMINATED = "TERMINATED"


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
    ED_D = "EdD"
    SWT = "SWT"
    IMFT = "IMFT"
    RT = "RT"


class OrganizationProviderSortOptions(OpenEnum):
    PROVIDER_NAME_ASC = "provider_name:asc"
    PROVIDER_NAME_DESC = "provider_name:desc"
    NPI_ASC = "npi:asc"
    NPI_DESC = "npi:desc"


class ProviderType(OpenEnum):
    INDIVIDUAL = "INDIVIDUAL"
    ORGANIZATION = "ORGANIZATION"


@model(kw_only=True)
class OrganizationProviderBase(Model):
    __slots__ = ()

    npi: str
    is_rendering: bool
    is_billing: bool
    first_name: str | None = None
    last_name: str | None = None
    organization_name: str | None = None
    provider_type: ProviderType
    tax_id: str | None = None
    taxonomy_code: str | None = None
    license_type: LicenseType
    ptan: str | None = None
    medicaid_provider_id: str | None = None
    addresses: list[OrganizationProviderAddress] | None = None


@model(kw_only=True)
class OrganizationProvider(OrganizationProviderBase):
    __slots__ = ()

    organization_provider_id: OrganizationProviderId
    employment_status: EmploymentStatus
    employment_start_date: Date | None = None
    employment_termination_date: Date | None = None


@model(kw_only=True)
class OrganizationProviderAddress(Model):
    __slots__ = ()

    address: StreetAddressLongZip
    address_type: AddressType
