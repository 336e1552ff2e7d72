## data

data_boat-data = boat data
data_donation-data = donation data
data_member-number = member number
data_membership-type = type of membership
data_membership-dates = start and end of membership
data_membership-fees = membership fee data
data_roles-in-association = roles in the association
data_awards = awards
data_volunteering-data = volunteering data

## data-subject

data-subject_former-members = former members
data-subject_membership-applicants = applicants for membership
data-subject_honorary-members = honorary members
data-subject_donors = donors
data-subject_supporters = supporters
data-subject_public-figures = public figures and opinion leaders

## purpose

purpose_advocacy = advocacy
    .as-verb = for advocacy
purpose_member-benefits = providing member benefits
    .as-verb = to provide member benefits
purpose_membership-fees = collecting membership fees
    .as-verb = to collect membership fees
purpose_association-activities = running the association's activities
    .as-verb = to run the association's activities
purpose_fundraising = fundraising
    .as-verb = to raise funds
purpose_donation-management = managing donations
    .as-verb = to manage donations
purpose_volunteering = organising volunteering
    .as-verb = to organise volunteering
purpose_hobby-activities = organising hobby activities
    .as-verb = to organise hobby activities
purpose_trips-and-camps = organising trips and camps
    .as-verb = to organise trips and camps
purpose_political-campaigning = political campaigning
    .as-verb = for political campaigning
purpose_awards-and-recognition = giving awards
    .as-verb = to give awards
purpose_sponsorship = sponsorship
    .as-verb = to manage sponsorship

## recipient

recipient_member-organisations = member organisations
    .to = to member organisations
recipient_umbrella-organisation = the central organisation or federation
    .to = to the central organisation or federation
recipient_local-associations = local and district associations
    .to = to local and district associations
recipient_other-members = other members
    .to = to other members
recipient_non-governmental-organisations = non-governmental organisations
    .to = to non-governmental organisations

## source

source_own-membership-register = own membership register
    .from = from our own membership register
source_member-organisations = member organisations and associations
    .from = from member organisations and associations

## occasion

occasion_donating = donating
occasion_volunteering = signing up as a volunteer

## event

event_membership-fee-period-end = from the end of the membership period
    .until = until the end of the membership period
event_donation = from the donation
    .until = until the donation

## staff-role

staff-role_board-members = board members
staff-role_association-officers = officers of the association
staff-role_membership-secretary = membership secretary
staff-role_volunteers = volunteers

## law

law_associations-act = Associations Act (503/1989)
    .name = Associations Act
law_foundations-act = Foundations Act (487/2015)
    .name = Foundations Act
law_fundraising-act = Money Collection Act (863/2019)
    .name = Money Collection Act
law_private-roads-act = Private Roads Act (560/2018)
    .name = Private Roads Act
law_political-advertising-regulation = Political Advertising Regulation (EU) 2024/900
    .name = Political Advertising Regulation
