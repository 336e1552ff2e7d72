data_name = nimvu
event_last-contact = vimvu kontavu
right_complaint = valva
term_business-id = Firvu
term_privacy-notice = tavranu
