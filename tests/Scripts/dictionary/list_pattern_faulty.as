// A pair needs both
// covers: A8.list-pattern, B13.dictionary-pair
void main()
{
    dictionary d = {{"a"}}; // expect error AS3043
}
