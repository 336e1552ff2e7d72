### Decisions of courts and authorities that explain rules: who decided, and what, in one sentence or a few.

decided-by_cjeu = Court of Justice of the European Union
decided-by_general-court = General Court of the European Union
decided-by_kho = Supreme Administrative Court of Finland
decided-by_helsinki = Helsinki Administrative Court
decided-by_stockholm = Administrative Court of Appeal in Stockholm, Sweden
decided-by_ombudsman = Data Protection Ombudsman and sanctions board, Finland
decided-by_sanctions-board = Sanctions board of the Data Protection Ombudsman, Finland
decided-by_cnil = CNIL, supervisory authority of France

decision_C-362-14 = The Safe Harbor decision is invalid.
decision_SAN-2019-001 = Information that is scattered over several pages and general in its terms is neither accessible nor clear, and a consent given on it is not informed.
decision_C-673-17 = A box that is ticked beforehand is no consent to cookies. How long a cookie lasts and whether third parties have access to it must be told.
decision_C-311-18 = The Privacy Shield decision is invalid. Standard contractual clauses stand, if the law of the country of destination lets them be kept.
decision_C-61-19 = A clause saying that somebody has been informed and has consented proves no consent where the box was ticked beforehand or refusing was made hard.
decision_H1515-2021 = Settings of a browser that let cookies through in general are no specific and informed consent to them (with H1516/2021).
decision_2477-161-21 = Asking everybody who uses a right for the identity code and the address collects more than is needed to identify them.
decision_6097-161-21 = A printed and signed form may not be asked for as a rule from those who use their rights, and the mailbox for requests must work.
decision_8492-163-20 = Employees had not been told properly how data on their health were processed, and diagnoses were kept with other personnel data.
decision_1198-161-22 = A consent to “health data” in terms of use is neither specific nor informed where the kinds of data and the purpose of each are not told.
decision_C-154-21 = On request, people learn the actual recipients; categories suffice only where those cannot be named or the request is excessive (Art. 15).
decision_KHO-2023-81 = To provide the information of Arts. 12 and 13 takes active steps of the controller. Terms that some customers were never shown did not suffice.
decision_C-634-21 = A score is itself an automated decision where somebody else draws strongly on it.
decision_TSV-26-2020 = Customer accounts had no storage period at all: that customers may ask for erasure sets none.
decision_2829-23 = Missing and unclear information on purposes, bases and storage is an infringement. The rights need only be named, and Art. 13(1)(f) does not ask for the names of the third countries. The judgment does not bind outside Sweden.
decision_C-394-23 = Processing cannot rest on a legitimate interest that people were not told of when their data were collected.
decision_C-203-22 = Meaningful information on the logic explains, so that it can be understood, the procedure and principles by which the data led to the result; a formula alone does not (Art. 15(1)(h)).
decision_T-553-23 = The adequacy decision on the EU-US Data Privacy Framework stands.
decision_C-422-24 = Images and sound from a body-worn camera are collected from the person filmed, so Art. 13 applies. The most important points may stand on a sign and the rest where they are easy to reach.
