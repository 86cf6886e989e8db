// B.11 continue in a switch continues the loop, break leaves the switch
// covers: B11.continue
void main()
{
    for (int i = 0; i < 5; i++)
    {
        switch (i)
        {
            case 1:
                continue;
            case 2:
                print("two ");
                break;
            case 4:
                if (i > 3)
                    break;
                print("never ");
            default:
                print("d" + i + " ");
        }
        print("| ");
    }
    println("end"); // expect: d0 | two | d3 | | end
}
