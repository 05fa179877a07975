"""The types of `era_commons`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from candid_aio.wire.open import OpenEnum

__all__ = ["ClaimStatusCodeCreate", "EraDocumentStatus", "PaymentMethodCode"]


class ClaimStatusCodeCreate(OpenEnum):
    PROCESSED_AS_PRIMARY = "1"
    PROCESSED_AS_SECONDARY = "2"
    PROCESSED_AS_TERTIARY = "3"
    DENIED = "4"
    PROCESSED_AS_PRIMARY_FORWARDED = "19"
    PROCESSED_AS_SECONDARY_FORWARDED = "20"
    PROCESSED_AS_TERTIARY_FORWARDED = "21"
    REVERSAL_OF_PREVIOUS_PAYMENT = "22"
    NOT_OUR_CLAIM_FORWARDED = "23"


class EraDocumentStatus(OpenEnum):
    QUEUED = "queued"
    PROCESSED = "processed"
    FAILED = "failed"
    MANUAL_INTERVENTION = "manual_intervention"


class PaymentMethodCode(OpenEnum):
    ACH = "ACH"
    BKW = "BKW"
    BOP = "BOP"
    CAS = "CAS"
    CCC = "CCC"
    CCF = "CCF"
    CCH = "CCH"
    CDA = "CDA"
    CHK = "CHK"
    CLH = "CLH"
    CPC = "CPC"
    CWT = "CWT"
    DCC = "DCC"
    DCD = "DCD"
    DDP = "DDP"
    DEB = "DEB"
    DLC = "DLC"
    DLD = "DLD"
    DXC = "DXC"
    DXD = "DXD"
    DYC = "DYC"
    DYD = "DYD"
    DZC = "DZC"
    DZD = "DZD"
    EBX = "EBX"
    EXC = "EXC"
    FEW = "FEW"
    FWT = "FWT"
    FXP = "FXP"
    IWT = "IWT"
    NON = "NON"
    PAC = "PAC"
    PBD = "PBD"
    PDC = "PDC"
    PDD = "PDD"
    PDE = "PDE"
    PRO = "PRO"
    QDR = "QDR"
    QIR = "QIR"
    REV = "REV"
    SCC = "SCC"
    SCD = "SCD"
    SDC = "SDC"
    SDD = "SDD"
    SWT = "SWT"
    SXC = "SXC"
    SXD = "SXD"
    SYC = "SYC"
    SZC = "SZC"
    SZD = "SZD"
